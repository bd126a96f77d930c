//! `countSteps`.

// Written by `cargo taro import` from the module `step-counter`.

taro_api::spec! {
    #![module("step-counter")]

    interface Counter {
        readonly steps: number,
        goal?: number,
        start() => void,
        onStep(callback: (steps: number) => void) => void,
    }

    function countSteps(goal: number) => Counter;
}
