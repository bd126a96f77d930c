//! `createAnimation`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace createAnimation {
        /// What holds for all steps of an animation, if a step does not say otherwise.
        interface Option {
            /// How long each step takes.
            #[unit(ms)]
            duration?: number,
            /// How the speed changes in the course of a step.
            timingFunction?: TimingFunction,
            /// How long to wait before a step.
            #[unit(ms)]
            #[default(0)]
            delay?: number,
            /// The point around which elements turn and grow, as in CSS.
            #[default("50% 50% 0")]
            transformOrigin?: string,
            /// The unit of plain numbers, such as `px`.
            #[platforms(h5)]
            unit?: string,
        }

        /// How the speed of an animation changes.
        type TimingFunction =
            /// Always the same speed.
            | "linear"
            /// Slow at first, then fast, slow again before the end.
            | "ease"
            /// Slow at first.
            | "ease-in"
            /// Slow at first and at the end.
            | "ease-in-out"
            /// Slow at the end.
            | "ease-out"
            /// At the final state from the first frame on.
            | "step-start"
            /// At the first state until the last frame.
            | "step-end";
    }

    /// Collects the steps of an animation; `export` gives them to a component's `animation`.
    #[platforms(weapp, h5, tt, harmony_hybrid)]
    interface Animation {
        /// Gives the steps so far, and forgets them.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15246")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/create-animation.d.ts:22")]
        "export"() => {
            /// The steps, for the component's `animation`.
            actions: Record<string, any>[],
        },
        /// Ends a step: all that was called before it runs at the same time; the next step follows.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15328")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/create-animation.d.ts:22")]
        step(option?: Animation::StepOption) => Animation,
        /// Transforms by a matrix, as CSS `matrix()`.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        matrix(a: number, b: number, c: number, d: number, tx: number, ty: number) => Animation,
        /// Transforms in space by a matrix, as CSS `matrix3d()`.
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
        /// Turns clockwise, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15266")]
        rotate(angle: number) => Animation,
        /// Turns around an axis in space, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15270")]
        rotate3d(x: number, y?: number, z?: number, angle?: number) => Animation,
        /// Turns around the horizontal axis, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15279")]
        rotateX(angle: number) => Animation,
        /// Turns around the vertical axis, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15283")]
        rotateY(angle: number) => Animation,
        /// Turns around the axis towards the viewer, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15287")]
        rotateZ(angle: number) => Animation,
        /// Makes larger or smaller; both ways if there is one factor.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15291")]
        scale(sx: number, sy?: number) => Animation,
        /// Makes larger or smaller along all three axes.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15295")]
        scale3d(sx: number, sy: number, sz: number) => Animation,
        /// Makes wider or narrower, by a factor.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15303")]
        scaleX(scale: number) => Animation,
        /// Makes higher or lower, by a factor.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15307")]
        scaleY(scale: number) => Animation,
        /// Makes deeper or flatter, by a factor.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15311")]
        scaleZ(scale: number) => Animation,
        /// Slants along both axes, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15315")]
        skew(ax: number, ay: number) => Animation,
        /// Slants sideways, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15319")]
        skewX(angle: number) => Animation,
        /// Slants upwards or downwards, by -180 to 180 degrees.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15323")]
        skewY(angle: number) => Animation,
        /// Moves by pixels; to the side only if there is one number.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15356")]
        translate(tx?: number, ty?: number) => Animation,
        /// Moves by pixels along all three axes.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15360")]
        translate3d(tx?: number, ty?: number, tz?: number) => Animation,
        /// Moves to the right, in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15368")]
        translateX(translation: number) => Animation,
        /// Moves down, in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15372")]
        translateY(translation: number) => Animation,
        /// Moves towards the viewer, in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15376")]
        translateZ(translation: number) => Animation,
        /// Fades to a value from 0, invisible, to 1.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15258")]
        opacity(value: number) => Animation,
        /// Changes the colour behind the element.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15237")]
        backgroundColor(value: string) => Animation,
        /// Makes the element as wide as this; a number is in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15380")]
        width(value: number | string) => Animation,
        /// Makes the element as high as this; a number is in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15250")]
        height(value: number | string) => Animation,
        /// Moves its left edge to here; a number is in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15254")]
        left(value: number | string) => Animation,
        /// Moves its right edge to here; a number is in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15262")]
        right(value: number | string) => Animation,
        /// Moves its upper edge to here; a number is in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15352")]
        top(value: number | string) => Animation,
        /// Moves its lower edge to here; a number is in pixels.
        #[platforms(weapp, h5, tt, harmony_hybrid)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15241")]
        bottom(value: number | string) => Animation,
    }

    namespace Animation {
        /// What holds for one step, in place of what `createAnimation` was given.
        interface StepOption {
            /// How long to wait before this step.
            #[unit(ms)]
            delay?: number,
            /// How long this step takes.
            #[unit(ms)]
            duration?: number,
            /// How the speed changes during this step.
            timingFunction?: TimingFunction,
            /// Around which point this step turns and scales, as in CSS.
            transformOrigin?: string,
        }

        /// How the speed of one step changes.
        type TimingFunction =
            /// The same speed from beginning to end.
            | "linear"
            /// Slow, fast, and slow again.
            | "ease"
            /// It begins slowly.
            | "ease-in"
            /// It begins and ends slowly.
            | "ease-in-out"
            /// It ends slowly.
            | "ease-out"
            /// It jumps to the final state with the first frame.
            | "step-start"
            /// It jumps to the final state with the last frame.
            | "step-end";
    }

    /// How an element looks at one moment of an animation.
    #[both_ways]
    interface KeyFrame {
        /// The moment, from 0 for the beginning to 1 for the end.
        offset?: number,
        /// How the speed changes from here on, as a CSS timing function.
        ease?: string,
        /// Around which point the element turns and scales; CSS `transform-origin`.
        transformOrigin?: string,
        /// The colour behind the element; CSS `background-color`.
        backgroundColor?: string,
        /// How far it is from below; CSS `bottom`.
        bottom?: number | string,
        /// How high it is; CSS `height`.
        height?: number | string,
        /// How far it is from the left; CSS `left`.
        left?: number | string,
        /// How wide it is; CSS `width`.
        width?: number | string,
        /// 0 for invisible, 1 for solid; CSS `opacity`.
        opacity?: number | string,
        /// How far it is from the right; CSS `right`.
        right?: number | string,
        /// How far it is from above; CSS `top`.
        top?: number | string,
        /// The six numbers of CSS `matrix()`.
        matrix?: number[],
        /// The sixteen numbers of CSS `matrix3d()`.
        matrix3d?: number[],
        /// By how many degrees it is turned; CSS `rotate()`.
        rotate?: number,
        /// The axis, and the angle; CSS `rotate3d()`.
        rotate3d?: number[],
        /// Degrees around the horizontal axis; CSS `rotateX()`.
        rotateX?: number,
        /// Degrees around the vertical axis; CSS `rotateY()`.
        rotateY?: number,
        /// Degrees around the axis towards the viewer; CSS `rotateZ()`.
        rotateZ?: number,
        /// The factors of width and height; CSS `scale()`.
        scale?: number[],
        /// The factors of all three axes; CSS `scale3d()`.
        scale3d?: number[],
        /// The factor of the width; CSS `scaleX()`.
        scaleX?: number,
        /// The factor of the height; CSS `scaleY()`.
        scaleY?: number,
        /// The factor of the depth; CSS `scaleZ()`.
        scaleZ?: number,
        /// Two angles by which it is slanted; CSS `skew()`.
        skew?: number[],
        /// How many degrees it is slanted sideways; CSS `skewX()`.
        skewX?: number,
        /// How many degrees it is slanted up or down; CSS `skewY()`.
        skewY?: number,
        /// How far it has moved, to the right and down; CSS `translate()`.
        translate?: (number | string)[],
        /// How far it has moved in space; CSS `translate3d()`.
        translate3d?: (number | string)[],
        /// How far to the right it has moved; CSS `translateX()`.
        translateX?: number | string,
        /// How far down it has moved; CSS `translateY()`.
        translateY?: number | string,
        /// How far towards the viewer it has moved; CSS `translateZ()`.
        translateZ?: number | string,
        /// How it goes together with what else changes the element.
        composite?:
            /// It takes the place of the other value.
            | "replace"
            /// It is put behind the other value in the list.
            | "add"
            /// It is summed up with the other value.
            | "accumulate"
            /// As the animation as a whole says.
            | "auto",
        /// As `ease`, under the name of the Web Animations API.
        easing?: string,
        [key: string]: any,
    }

    /// Lets the user's scrolling drive an animation, in place of time.
    #[both_ways]
    interface ScrollTimelineOption {
        /// A selector of the `scroll-view` that is scrolled.
        scrollSource: string,
        /// `horizontal` or `vertical`.
        orientation?: string,
        /// At how many scrolled pixels the animation begins.
        startScrollOffset: number,
        /// At how many scrolled pixels the animation is over.
        endScrollOffset: number,
        /// How much of the animation's time the whole way stands for.
        #[unit(ms)]
        timeRange: number,
    }

    /// Creates an `Animation`, whose steps are described by calls and then exported to a component.
    #[platforms(weapp, tt, h5, harmony, harmony_hybrid)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1919")]
    #[see("https://docs.taro.zone/docs/apis/ui/animation/createAnimation/")]
    function createAnimation(option: createAnimation::Option) => Animation;
}
