//! `worklet`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// A `snapshot` component, whose content can be turned into a picture.
    #[platforms(weapp)]
    interface Snapshot {
        /// How wide the component is.
        width: number,
        /// How high the component is.
        height: number,
        /// Makes a picture of what the component holds.
        takeSnapshot(option: Snapshot::TakeSnapshot::Option) => Promise<CallbackResult>,
    }

    namespace Snapshot {
        namespace TakeSnapshot {
            /// As what the picture is given.
            interface Option {
                /// `file` for a file, or `arraybuffer` for bytes; `file` if it is left out.
                type: string,
                /// `png` or `rgba`; `png` if it is left out.
                format: string,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            /// The picture.
            interface SuccessCallbackResult {
                /// The file, if a file was asked for.
                tempFilePath: string,
                /// The bytes, if bytes were asked for.
                data: string,
            }
        }
    }

    /// A sheet that the user can drag up and down.
    #[platforms(weapp)]
    interface DraggableSheetContext {
        /// Moves the sheet to a height.
        scrollTo(option: DraggableSheetContext::scrollTo::Option) => void,
    }

    namespace DraggableSheetContext {
        namespace scrollTo {
            /// Where the sheet goes, and how.
            interface Option {
                /// The height as a part of what is above it, from 0 to 1.
                size?: number,
                /// The height in pixels.
                pixels?: number,
                /// Whether it glides there.
                #[default(true)]
                animated?: boolean,
                /// How long it glides, in milliseconds.
                #[unit(ms)]
                #[default(300)]
                duration?: number,
                /// The curve of the movement; `ease` if it is left out.
                easingFunction?: string,
            }
        }
    }

    /// Animations that run where Skyline draws, and not where the program runs.
    #[platforms(weapp)]
    interface worklet {
        /// Stops the animation of a shared value.
        #[corrected((SharedValue: any) => void, "it is an object of the host, whose `value` lives there")]
        cancelAnimation(SharedValue: Record<string, any>) => void,
        /// Makes a value that follows others by a worklet function.
        #[corrected((updaterWorklet: (...args: any[]) => any) => any, "it is an object of the host, whose `value` lives there")]
        derived(updaterWorklet: (...args: any[]) => any) => Record<string, any>,
        /// What scrolls a `scroll-view` from a worklet.
        #[since(weapp = "3.3.0")]
        scrollViewContext: {
            /// Scrolls a `scroll-view` to a place.
            #[corrected((NodesRef: any, object: worklet::scrollViewContext::Option) => void, "it is an object of the host, whose `value` lives there")]
            scrollTo(NodesRef: Record<string, any>, object: worklet::scrollViewContext::Option) => void,
        },
        /// Makes a value that the program and the worklets share.
        #[corrected((
            initialValue: number | string | boolean | null | undefined | Record<string, any> | any[] | ((...args: any[]) => any),
        ) => any, "it is an object of the host, whose `value` lives there")]
        shared(
            initialValue: number | string | boolean | null | undefined | Record<string, any> | any[] | ((...args: any[]) => any),
        ) => Record<string, any>,
        /// Makes an animation that slows down by itself, as after a fling.
        #[corrected((options?: worklet::decay::Option, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        decay(options?: worklet::decay::Option, callback?: (flag: boolean) => void) => Record<string, any>,
        /// The curves that animations can follow.
        Easing: worklet::Easing,
        /// Makes an animation to a value that swings like a spring.
        #[corrected((toValue: number | string, options?: worklet::spring::Option, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        spring(
            toValue: number | string,
            options?: worklet::spring::Option,
            callback?: (flag: boolean) => void,
        ) => Record<string, any>,
        /// Makes an animation to a value in a given time.
        #[corrected((toValue: number | string, options?: worklet::timing::Option, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        timing(
            toValue: number | string,
            options?: worklet::timing::Option,
            callback?: (flag: boolean) => void,
        ) => Record<string, any>,
        /// Lets an animation begin later, by so many milliseconds.
        #[corrected((delayMS: number, delayedAnimation: any) => any, "it is an object of the host, whose `value` lives there")]
        delay(delayMS: number, delayedAnimation: Record<string, any>) => Record<string, any>,
        /// Runs an animation so many times; a negative number is without end.
        #[corrected((delayedAnimation: any, numberOfReps: number, reverse?: boolean, callback?: (flag: boolean) => void) => any, "it is an object of the host, whose `value` lives there")]
        repeat(
            delayedAnimation: Record<string, any>,
            numberOfReps: number,
            reverse?: boolean,
            callback?: (flag: boolean) => void,
        ) => Record<string, any>,
        /// Runs animations one after the other.
        #[corrected((...delayedAnimation: any) => any, "it is an object of the host, whose `value` lives there")]
        sequence(...delayedAnimation: Record<string, any>[]) => Record<string, any>,
        /// Makes a function of the program callable from a worklet.
        runOnJS(fn: (...args: any[]) => any) => (...args: any[]) => any,
        /// Makes a worklet function callable from the program.
        runOnUI(fn: (...args: any[]) => any) => (...args: any[]) => any,
    }

    namespace worklet {
        namespace scrollViewContext {
            /// Where a `scroll-view` goes, and how.
            interface Option {
                /// The distance from its top.
                top?: number,
                /// The distance from its left edge.
                left?: number,
                /// How long it glides.
                duration?: number,
                /// Whether it glides there.
                animated?: boolean,
                /// The curve of the movement.
                easingFunction?: string,
            }
        }

        namespace decay {
            /// How a movement slows down.
            interface Option {
                /// The speed at the start.
                velocity?: number,
                /// How fast the speed falls.
                deceleration?: number,
                /// The least and the greatest value, two in all, at which it stops.
                clamp?: number[],
            }
        }

        /// The curves that animations can follow, and what changes curves.
        interface Easing {
            /// Bounces at the end, as a ball does.
            bounce(t: number) => any,
            /// Starts slowly, quickens, and ends slowly.
            ease(t: number) => any,
            /// Swings back and forth; the number says how much.
            elastic(bounciness?: number) => any,
            /// Moves at the same speed.
            linear(t: number) => any,
            /// Follows the square of the time.
            quad(t: number) => any,
            /// Follows the cube of the time.
            cubic(t: number) => any,
            /// Follows a power of the time, with the exponent given.
            poly(n: number) => any,
            /// Follows a Bézier curve with the two points given.
            bezier(x1: number, y1: number, x2: number, y2: number) => any,
            /// Follows an arc of a circle.
            circle(t: number) => any,
            /// Follows a sine.
            sin(t: number) => any,
            /// Follows an exponential function.
            exp(t: number) => any,
            /// Runs a curve forwards.
            in(easing: (t: number) => any) => any,
            /// Runs a curve backwards.
            out(easing: (t: number) => any) => any,
            /// Runs a curve forwards for the first half, and backwards for the second.
            inOut(easing: (t: number) => any) => any,
        }

        namespace spring {
            /// How a spring swings.
            interface Option {
                /// How strongly it is braked.
                damping?: number,
                /// How heavy its end is: the heavier, the slower.
                mass?: number,
                /// How hard it pulls.
                stiffness?: number,
                /// Whether it stops at the value, and does not swing beyond.
                overshootClamping?: boolean,
                /// How near to the value it counts as at rest.
                restDisplacementThreshold?: number,
                /// How slow it counts as at rest.
                restSpeedThreshold?: number,
                /// The speed at the start.
                velocity?: number,
            }
        }

        namespace timing {
            /// How long an animation takes, and along which curve.
            interface Option {
                /// How long it takes, in milliseconds.
                #[unit(ms)]
                duration?: number,
                /// The curve: a function from the time to the way, both from 0 to 1.
                easing?: (t: number) => number,
            }
        }
    }

    /// Holds what animates on the rendering thread: shared values, timing, spring, easing and more.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/ui/animation/worklet.js:19", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/runtime/apis/index.js")]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.29.2")]
    #[see("https://docs.taro.zone/docs/apis/skyline/worklet/")]
    const worklet: worklet;
}
