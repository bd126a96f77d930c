//! What the importer knows of TypeScript's own library and of the browser's types.

/// What a name of the library means in a spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// Any object.
    Object,
    /// Any function.
    Function,
    /// `string`, `number` or `boolean`, written as the object that wraps it.
    Word(&'static str),
    /// Bytes, or a view of them.
    Bytes,
    /// A set of values.
    Values(&'static [&'static str]),
    /// An object with these texts.
    Texts(&'static [&'static str]),
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
    /// An object that only JavaScript can use.
    Opaque,
}

/// What is known of a name.
pub(crate) fn known(name: &str) -> Option<Known> {
    Some(match name {
        "Object" => Known::Object,
        "Function" => Known::Function,
        "String" => Known::Word("string"),
        "Number" => Known::Word("number"),
        // `bool` is upstream's slip.
        "Boolean" | "bool" => Known::Word("boolean"),
        "ArrayBuffer" | "ArrayBufferLike" | "ArrayBufferView" | "SharedArrayBuffer" | "DataView" | "Int8Array"
        | "Uint8Array" | "Uint8ClampedArray" => Known::Bytes,
        "RequestCache" => {
            Known::Values(&["default", "force-cache", "no-cache", "no-store", "only-if-cached", "reload"])
        }
        "Error" => Known::Texts(&["name", "message"]),
        "Array" | "ReadonlyArray" => Known::Array,
        "Promise" | "PromiseLike" => Known::Promise,
        "Record" => Known::Record,
        "Partial" | "Required" | "Readonly" | "Pick" | "Omit" => Known::Members,
        "Exclude" | "Extract" | "NonNullable" => Known::Choice,
        "AbortSignal" | "Blob" | "CanvasGradient" | "CanvasPattern" | "Date" | "Document" | "Element" | "Event"
        | "File" | "Float32Array" | "Float64Array" | "HTMLCanvasElement" | "HTMLElement" | "HTMLImageElement"
        | "HTMLVideoElement" | "ImageBitmap" | "Int16Array" | "Int32Array" | "Map" | "MediaStream" | "RegExp" | "Set"
        | "Uint16Array" | "Uint32Array" | "WebGLRenderingContext" | "WebGL2RenderingContext" | "WebGLTexture"
        | "Window" => Known::Opaque,
        _ => return None,
    })
}

/// Whether a name is known.
pub(crate) fn knows(name: &str) -> bool {
    known(name).is_some()
}
