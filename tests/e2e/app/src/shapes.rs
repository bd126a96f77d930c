//! Types that hold each other in every way that a spec can say. That what they expand to compiles for WebAssembly, where
//! alone their values cross, is the test.

taro_api::spec! {
    /// Whoever asks for a tree gets one like JSON's.
    type Tree = (string | number | Tree | null)[];
    type Named = Record<string, string | Named[]>;
    type Chain = Box<string | Chain>;
    type Level = "low" | "high" | null;
    type Place = { x: number, y: number } | null;
    type Later = Promise<{ level: Level, place: Place }>;
    type Loose = string | any;
    type Buffers = ArrayBuffer | Uint8ClampedArray;
    type OtherBuffers = Buffers;
    type Nothing = null;

    interface Held {
        label: string,
        /// A task stands for itself also where no function gives it.
        task?: Upload,
        later: Promise<Record<string, Held>>,
    }
    interface Told {
        code: number,
        [key: string]: number | (() => Promise<Told>),
    }
    interface Given {
        tree?: Tree,
        size?: number,
        [key: string]: Given | Tree | string,
    }
    /// Which no function of this file gives or takes, though it does what it holds.
    interface Apart {
        told: Told,
        given: Given[],
        either: Told | Given,
    }
    interface Canvas {
        readonly current: Upload,
        /// What a method gives without a name goes the way of all that it holds.
        measure(size?: { given: Given }) => { told?: Told, inner: { told: Told[] } },
        upload(given: Given) => Upload | null,
        onEnd(callback: (end: { told: Told } | string) => void) => void,
    }
    interface Upload extends Promise<{ told: Told }> {
        readonly sent: number,
        pause() => void,
    }

    function grow(tree: Tree, named?: Named, chain?: Chain) => Tree | Named;
    function level(level: Level, place: Place) => Later;
    function hold(loose: Loose | number, buffers: Buffers | string, others?: OtherBuffers) => Held;
    function pair(one: Nothing | [] | boolean, two: Record<string, Loose> | Record<string, number>) => [Level, Place];
    function give(given: Given) => Promise<Told>;
    function upload(given: Given) => Upload;
    function canvas() => Canvas;
}
