//! `worklet`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    #[platforms(weapp)]
    interface Snapshot {
        width: number,
        height: number,
        takeSnapshot(option: Snapshot::TakeSnapshot::Option) => Promise<CallbackResult>,
    }

    namespace Snapshot {
        namespace TakeSnapshot {
            interface Option {
                type: string,
                format: string,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                tempFilePath: string,
                data: string,
            }
        }
    }

    #[platforms(weapp)]
    interface DraggableSheetContext {
        scrollTo(option: DraggableSheetContext::scrollTo::Option) => void,
    }

    namespace DraggableSheetContext {
        namespace scrollTo {
            interface Option {
                size?: number,
                pixels?: number,
                #[default(true)]
                animated?: boolean,
                #[unit(ms)]
                #[default(300)]
                duration?: number,
                easingFunction?: string,
            }
        }
    }

    #[platforms(weapp)]
    interface worklet {
        #[corrected((SharedValue: any) => void, "it is an object of the host, whose `value` lives there")]
        cancelAnimation(SharedValue: Record<string, any>) => void,
        #[corrected((updaterWorklet: (...args: any[]) => any) => any, "it is an object of the host, whose `value` lives there")]
        derived(updaterWorklet: (...args: any[]) => any) => Record<string, any>,
        #[since(weapp = "3.3.0")]
        scrollViewContext: {
            #[corrected((NodesRef: any, object: worklet::scrollViewContext::Option) => void, "it is an object of the host, whose `value` lives there")]
            scrollTo(NodesRef: Record<string, any>, object: worklet::scrollViewContext::Option) => void,
        },
        #[corrected((
            initialValue: number | string | boolean | null | undefined | Record<string, any> | any[] | ((...args: any[]) => any),
        ) => any, "it is an object of the host, whose `value` lives there")]
        shared(
            initialValue: number | string | boolean | null | undefined | Record<string, any> | any[] | ((...args: any[]) => any),
        ) => Record<string, any>,
        #[corrected((options?: worklet::decay::Option, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        decay(options?: worklet::decay::Option, callback?: (flag: boolean) => void) => Record<string, any>,
        Easing: worklet::Easing,
        #[corrected((toValue: number | string, options?: worklet::spring::Option, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        spring(
            toValue: number | string,
            options?: worklet::spring::Option,
            callback?: (flag: boolean) => void,
        ) => Record<string, any>,
        #[corrected((toValue: number | string, options?: worklet::timing::Option, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        timing(
            toValue: number | string,
            options?: worklet::timing::Option,
            callback?: (flag: boolean) => void,
        ) => Record<string, any>,
        #[corrected((delayMS: number, delayedAnimation: any) => any, "it is an object of the host, whose `value` lives there")]
        delay(delayMS: number, delayedAnimation: Record<string, any>) => Record<string, any>,
        #[corrected((delayedAnimation: any, numberOfReps: number, reverse?: boolean, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        repeat(
            delayedAnimation: Record<string, any>,
            numberOfReps: number,
            reverse?: boolean,
            callback?: (flag: boolean) => void,
        ) => Record<string, any>,
        #[corrected((...delayedAnimation: any) => any, "it is an object of the host, whose `value` lives there")]
        sequence(...delayedAnimation: Record<string, any>) => Record<string, any>,
        runOnJS(fn: (...args: any[]) => any) => (...args: any[]) => any,
        runOnUI(fn: (...args: any[]) => any) => (...args: any[]) => any,
    }

    namespace worklet {
        namespace scrollViewContext {
            interface Option {
                top?: number,
                left?: number,
                duration?: number,
                animated?: boolean,
                easingFunction?: string,
            }
        }

        namespace decay {
            interface Option {
                velocity?: number,
                deceleration?: number,
                clamp?: number[],
            }
        }

        interface Easing {
            bounce(t: number) => any,
            ease(t: number) => any,
            elastic(bounciness?: number) => any,
            linear(t: number) => any,
            quad(t: number) => any,
            cubic(t: number) => any,
            poly(n: number) => any,
            bezier(x1: number, y1: number, x2: number, y2: number) => any,
            circle(t: number) => any,
            sin(t: number) => any,
            exp(t: number) => any,
            in(easing: (t: number) => any) => any,
            out(easing: (t: number) => any) => any,
            inOut(easing: (t: number) => any) => any,
        }

        namespace spring {
            interface Option {
                damping?: number,
                mass?: number,
                stiffness?: number,
                overshootClamping?: boolean,
                restDisplacementThreshold?: number,
                restSpeedThreshold?: number,
                velocity?: number,
            }
        }

        namespace timing {
            interface Option {
                duration?: number,
                easing?: (t: number) => number,
            }
        }
    }

    /// Holds what animates on the rendering thread: shared values, timing, spring, easing and more.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/ui/animation/worklet.js:19", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.29.2")]
    #[see("https://docs.taro.zone/docs/apis/skyline/worklet/")]
    const worklet: worklet;
}
