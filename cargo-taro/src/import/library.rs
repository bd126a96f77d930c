//! What the importer knows of TypeScript's own library and of the browser's types.

use taro_api_codegen::ast::Keyword;

/// What a name of the library means in a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// Any object.
    Object,
    /// Any function.
    Function,
    /// `string`, `number` or `boolean`, written as the object that wraps it.
    Word(Keyword),
    /// Bytes, or a view of them, by the name that a spec has for it.
    Memory(&'static str),
    /// A view of bytes. A spec has a name for it, and what is sent is an `ArrayBuffer`.
    Bytes,
    /// Memory that a spec has no name for. Taro's hosts have an `ArrayBuffer` in its place.
    OtherMemory,
    /// A set of values.
    Values(&'static [&'static str]),
    /// An object with these members.
    Fields(&'static [(&'static str, Keyword)]),
    /// `Array<T>`
    Array,
    /// `Promise<T>`
    Promise,
    /// `Record<K, T>`
    Record,
    /// Made of the members of another type: `Partial<T>`, `Pick<T, K>` ..
    Members,
    /// `Exclude<T, U>`, `Extract<T, U>`, `NonNullable<T>`
    Choice,
    /// Worked out of another type: `ReturnType<F>`.
    WorkedOut,
    /// A view of numbers, which a spec has no name for. Taro's hosts have a list in its place.
    Numbers,
    /// An object that is only passed on.
    Opaque,
}

/// What is known of a name.
pub(crate) fn known(name: &str) -> Option<Known> {
    Some(match name {
        "Object" => Known::Object,
        "Function" | "CallableFunction" => Known::Function,
        "String" => Known::Word(Keyword::String),
        "Number" => Known::Word(Keyword::Number),
        // `bool` is upstream's slip.
        "Boolean" | "bool" => Known::Word(Keyword::Boolean),
        "ArrayBuffer" | "ArrayBufferLike" => Known::Memory("ArrayBuffer"),
        "Uint8Array" => Known::Bytes,
        "ArrayBufferView" | "SharedArrayBuffer" | "DataView" | "Int8Array" => Known::OtherMemory,
        "Uint8ClampedArray" => Known::Memory("Uint8ClampedArray"),
        "Float32Array" => Known::Memory("Float32Array"),
        "Float64Array" | "Int16Array" | "Int32Array" | "Uint16Array" | "Uint32Array" => Known::Numbers,
        "RequestCache" => {
            Known::Values(&["default", "force-cache", "no-cache", "no-store", "only-if-cached", "reload"])
        }
        "Error" | "TypeError" | "RangeError" | "SyntaxError" => {
            Known::Fields(&[("name", Keyword::String), ("message", Keyword::String)])
        }
        "ErrorEvent" => Known::Fields(&[
            ("message", Keyword::String),
            ("filename", Keyword::String),
            ("lineno", Keyword::Number),
            ("colno", Keyword::Number),
            ("error", Keyword::Any),
        ]),
        "TextMetrics" => Known::Fields(&[("width", Keyword::Number)]),
        "Array" | "ReadonlyArray" | "ArrayLike" => Known::Array,
        "Promise" | "PromiseLike" => Known::Promise,
        "Record" => Known::Record,
        "Partial" | "Required" | "Readonly" | "Pick" | "Omit" => Known::Members,
        "Exclude" | "Extract" | "NonNullable" => Known::Choice,
        "Awaited"
        | "ReturnType"
        | "Parameters"
        | "ConstructorParameters"
        | "InstanceType"
        | "ThisParameterType"
        | "OmitThisParameter"
        | "NoInfer"
        | "Uppercase"
        | "Lowercase"
        | "Capitalize"
        | "Uncapitalize" => Known::WorkedOut,
        "ThisType" => Known::Object,
        "PropertyKey" => Known::Word(Keyword::String),
        "AbortController"
        | "AbortSignal"
        | "AsyncGenerator"
        | "AsyncIterable"
        | "AsyncIterableIterator"
        | "AsyncIterator"
        | "BigInt64Array"
        | "BigUint64Array"
        | "BroadcastChannel"
        | "Buffer"
        | "CSSStyleDeclaration"
        | "CanvasRenderingContext2D"
        | "CustomEvent"
        | "DOMMatrix"
        | "DOMRect"
        | "DataTransfer"
        | "DocumentFragment"
        | "DragEvent"
        | "EventTarget"
        | "FileList"
        | "FormData"
        | "Generator"
        | "GeolocationPosition"
        | "HTMLAnchorElement"
        | "HTMLAudioElement"
        | "HTMLButtonElement"
        | "HTMLCollection"
        | "HTMLDivElement"
        | "HTMLFormElement"
        | "HTMLIFrameElement"
        | "HTMLInputElement"
        | "HTMLMediaElement"
        | "HTMLScriptElement"
        | "HTMLSelectElement"
        | "HTMLTextAreaElement"
        | "Headers"
        | "IDBDatabase"
        | "ImageData"
        | "IntersectionObserver"
        | "Iterable"
        | "IterableIterator"
        | "Iterator"
        | "IteratorResult"
        | "KeyboardEvent"
        | "Location"
        | "MessageEvent"
        | "MessagePort"
        | "MouseEvent"
        | "MutationObserver"
        | "Navigator"
        | "Node"
        | "NodeList"
        | "OffscreenCanvas"
        | "OffscreenCanvasRenderingContext2D"
        | "Path2D"
        | "Performance"
        | "PointerEvent"
        | "ProgressEvent"
        | "Range"
        | "ReadableStream"
        | "ReadonlyMap"
        | "ReadonlySet"
        | "Request"
        | "ResizeObserver"
        | "Response"
        | "SVGElement"
        | "SVGSVGElement"
        | "Screen"
        | "Selection"
        | "ShadowRoot"
        | "Storage"
        | "Text"
        | "TextDecoder"
        | "TextEncoder"
        | "Touch"
        | "TouchEvent"
        | "TouchList"
        | "TransformStream"
        | "UIEvent"
        | "URL"
        | "URLSearchParams"
        | "WeakMap"
        | "WeakRef"
        | "WeakSet"
        | "WheelEvent"
        | "Worker"
        | "WritableStream"
        | "XMLHttpRequest"
        | "AudioBufferSourceNode"
        | "AudioListener"
        | "BiquadFilterNode"
        | "Blob"
        | "CanvasGradient"
        | "CanvasPattern"
        | "ChannelMergerNode"
        | "ChannelSplitterNode"
        | "ConstantSourceNode"
        | "Date"
        | "DelayNode"
        | "Document"
        | "DynamicsCompressorNode"
        | "Element"
        | "Event"
        | "File"
        | "GainNode"
        | "HTMLCanvasElement"
        | "HTMLElement"
        | "HTMLImageElement"
        | "HTMLVideoElement"
        | "IIRFilterNode"
        | "ImageBitmap"
        | "Map"
        | "MediaStream"
        | "OscillatorNode"
        | "PannerNode"
        | "PeriodicWave"
        | "RegExp"
        | "ScriptProcessorNode"
        | "Set"
        | "WaveShaperNode"
        | "WebGL2RenderingContext"
        | "WebGLRenderingContext"
        | "WebGLTexture"
        | "WebSocket"
        | "Window" => Known::Opaque,
        _ => return None,
    })
}

/// Whether a name is known.
pub(crate) fn knows(name: &str) -> bool {
    known(name).is_some()
}
