//! What `login` has no use for.

taro_api::spec! {
    #![module("my-plugin")]

    type Kind = "qr" | "bar-code";
    type Level = 1 | -1 | 2.5;
    type Source = string | ArrayBuffer | number[] | Kind | "auto";
    type Names = string[];
    type Done = (result: Found) => void;

    interface Base {
        kind: Kind,
        #[since(weapp = "1.2.0")]
        level?: Level,
    }

    interface Found extends Base {
        text: string | null,
        bytes?: ArrayBuffer,
        pixels?: Uint8ClampedArray,
        samples?: Float32Array,
        area: { x: number, y?: number },
        pair: [number, string],
        table?: Record<string, any>,
        inner?: Box<Found>,
        readonly more: Found[];
        #[unit(s)]
        took: number,
    }

    interface Option {
        source: Source,
        #[unit(px)] #[default(100)]
        width?: number,
        #[rust("size")] #[deprecated("use `width`")]
        "data-size"?: number,
        #[platforms(tt)]
        type?: string,
        success?: Done,
        complete?: () => void,
    }

    interface Watcher {
        #[once]
        next(callback: (at: number) => void, more?: Done) => void,
        watch(name: string, callback: Done) => void,
        #[ends]
        close() => void,
    }

    /// Scans.
    #[platforms(weapp, tt)]
    function scan(option: Option) => Promise<Found>;
    /// Ends all scans.
    function endScans(kind: Kind, names?: Names) => Promise<void>;
    #[once]
    function soon(callback: () => void) => Watcher;
    #[module("other-plugin")] #[deprecated]
    function version() => string;
}
