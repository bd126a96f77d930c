//! `getInferenceEnvInfo`, `createInferenceSession`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getInferenceEnvInfo {
        /// Holds no more than listeners: `getInferenceEnvInfo` has no settings.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The engine that runs models here.
        interface SuccessCallbackResult extends CallbackResult {
            /// The version of the engine.
            ver: string,
        }
    }

    namespace createInferenceSession {
        /// The model to load, and how exactly to compute with it.
        interface Option {
            /// An ONNX file (`.onnx`), in the app's package or among local files.
            model: string,
            /// How exact the numbers are; a lower level is faster.
            precesionLevel?: PrecesionLevel,
            /// Whether a quantized model is made and run.
            allowQuantize?: boolean,
            /// Whether the chip for neural networks may be used; only on iOS.
            allowNPU?: boolean,
            /// The usual size of the input.
            typicalShape?: boolean,
        }

        /// How exactly a model is computed: a lower level is faster and takes less power.
        type PrecesionLevel =
            /// Half precision in memory and in the arithmetic, also for Winograd, with fast mathematics.
            | 0
            /// Half precision in memory and in the arithmetic, without Winograd, with fast mathematics.
            | 1
            /// Half precision in memory, single in the arithmetic, with Winograd and fast mathematics.
            | 2
            /// Single precision in memory and in the arithmetic, with Winograd and fast mathematics.
            | 3
            /// Single precision in memory and in the arithmetic, with Winograd and exact mathematics.
            | 4;
    }

    /// A model that is loaded, and can be run again and again.
    interface InferenceSession {
        /// Frees the model: the session cannot be used afterwards.
        #[platforms(weapp)]
        destroy() => void,
        /// Stops telling that the model could not be loaded; without a listener, for all of them.
        #[platforms(weapp)]
        offError(callback?: (res: CallbackResult) => void) => void,
        /// Stops telling that the model is loaded.
        #[platforms(weapp)]
        offLoad(callback?: (res: CallbackResult) => void) => void,
        /// Tells that the model could not be loaded.
        #[platforms(weapp)]
        onError(callback: (res: CallbackResult) => void) => void,
        /// Tells that the model is loaded, so that `run` can be called.
        #[platforms(weapp)]
        onLoad(callback: (res: CallbackResult) => void) => void,
        /// Runs the model on named inputs, and gives its named outputs; only once it is loaded.
        #[platforms(weapp)]
        run(option: InferenceSession::Tensors) => Promise<InferenceSession::Tensors>,
    }

    namespace InferenceSession {
        /// What the bytes of a tensor hold.
        type Type =
            /// Whole numbers from 0 to 255, a byte each.
            | "uint8"
            /// Whole numbers from -128 to 127, a byte each.
            | "int8"
            /// Whole numbers of four bytes each, without sign.
            | "uint32"
            /// Whole numbers of four bytes each, with sign.
            | "int32"
            /// Fractions of four bytes each.
            | "float32";

        /// Numbers in rows, columns and further dimensions, which go into a model or come out of it.
        interface Tensor {
            /// The length of each dimension: `[1, 3, 224, 224]` has four of them.
            shape: number[],
            /// All numbers, one after the other, as bytes.
            data: ArrayBuffer,
            /// What numbers the bytes are.
            type: Type,
        }

        /// The inputs or the outputs of a model, by their names.
        type Tensors = Record<string, Tensor>;
    }

    /// Asks for the version of the host's inference engine.
    #[platforms(weapp)]
    #[since(weapp = "2.30.1")]
    #[see("https://docs.taro.zone/docs/apis/ai/inference/getInferenceEnvInfo/")]
    function getInferenceEnvInfo(option: getInferenceEnvInfo::Option) => void;

    /// Creates an `InferenceSession`, which runs an ONNX model on tensors.
    #[platforms(weapp)]
    #[since(weapp = "2.30.0")]
    #[see("https://docs.taro.zone/docs/apis/ai/inference/createInferenceSession/")]
    function createInferenceSession(option: createInferenceSession::Option) => InferenceSession;
}
