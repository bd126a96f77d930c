//! `createAnimation`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace createAnimation {
        interface Option {
            #[unit(ms)]
            duration?: number,
            timingFunction?: TimingFunction,
            #[unit(ms)]
            #[default(0)]
            delay?: number,
            #[default("50% 50% 0")]
            transformOrigin?: string,
            #[platforms(h5)]
            unit?: string,
        }

        type TimingFunction = "linear" | "ease" | "ease-in" | "ease-in-out" | "ease-out" | "step-start" | "step-end";
    }

    #[platforms(weapp, h5, tt, harmony_hybrid)]
    interface Animation {
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15246")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/create-animation.d.ts:22")]
        "export"() => {
            actions: Record<string, any>[],
        },
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15328")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/create-animation.d.ts:22")]
        step(option?: Animation::StepOption) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        matrix(a: number, b: number, c: number, d: number, tx: number, ty: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        matrix3d(
            a1: number,
            b1: number,
            c1: number,
            d1: number,
            a2: number,
            b2: number,
            c2: number,
            d2: number,
            a3: number,
            b3: number,
            c3: number,
            d3: number,
            a4: number,
            b4: number,
            c4: number,
            d4: number,
        ) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15266")]
        rotate(angle: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15270")]
        rotate3d(x: number, y?: number, z?: number, angle?: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15279")]
        rotateX(angle: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15283")]
        rotateY(angle: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15287")]
        rotateZ(angle: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15291")]
        scale(sx: number, sy?: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15295")]
        scale3d(sx: number, sy: number, sz: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15303")]
        scaleX(scale: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15307")]
        scaleY(scale: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15311")]
        scaleZ(scale: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15315")]
        skew(ax: number, ay: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15319")]
        skewX(angle: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15323")]
        skewY(angle: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15356")]
        translate(tx?: number, ty?: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15360")]
        translate3d(tx?: number, ty?: number, tz?: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15368")]
        translateX(translation: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15372")]
        translateY(translation: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15376")]
        translateZ(translation: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15258")]
        opacity(value: number) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15237")]
        backgroundColor(value: string) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15380")]
        width(value: number | string) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15250")]
        height(value: number | string) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15254")]
        left(value: number | string) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15262")]
        right(value: number | string) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15352")]
        top(value: number | string) => Animation,
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15241")]
        bottom(value: number | string) => Animation,
    }

    namespace Animation {
        interface StepOption {
            #[unit(ms)]
            delay?: number,
            #[unit(ms)]
            duration?: number,
            timingFunction?: TimingFunction,
            transformOrigin?: string,
        }

        type TimingFunction = "linear" | "ease" | "ease-in" | "ease-in-out" | "ease-out" | "step-start" | "step-end";
    }

    #[both_ways]
    interface KeyFrame {
        offset?: number,
        ease?: string,
        transformOrigin?: string,
        backgroundColor?: string,
        bottom?: number | string,
        height?: number | string,
        left?: number | string,
        width?: number | string,
        opacity?: number | string,
        right?: number | string,
        top?: number | string,
        matrix?: number[],
        matrix3d?: number[],
        rotate?: number,
        rotate3d?: number[],
        rotateX?: number,
        rotateY?: number,
        rotateZ?: number,
        scale?: number[],
        scale3d?: number[],
        scaleX?: number,
        scaleY?: number,
        scaleZ?: number,
        skew?: number[],
        skewX?: number,
        skewY?: number,
        translate?: (number | string)[],
        translate3d?: (number | string)[],
        translateX?: number | string,
        translateY?: number | string,
        translateZ?: number | string,
        composite?: "replace" | "add" | "accumulate" | "auto",
        easing?: string,
        [key: string]: any,
    }

    #[both_ways]
    interface ScrollTimelineOption {
        scrollSource: string,
        orientation?: string,
        startScrollOffset: number,
        endScrollOffset: number,
        #[unit(ms)]
        timeRange: number,
    }

    /// Creates an `Animation`, whose steps are described by calls and then exported to a component.
    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1919")]
    #[see("https://docs.taro.zone/docs/apis/ui/animation/createAnimation/")]
    function createAnimation(option: createAnimation::Option) => Animation;
}
