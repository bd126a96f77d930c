//! `getInferenceEnvInfo`, `createInferenceSession`.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace getInferenceEnvInfo {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            ver: string,
        }
    }

    namespace createInferenceSession {
        interface Option {
            model: string,
            precesionLevel?: PrecesionLevel,
            allowQuantize?: boolean,
            allowNPU?: boolean,
            typicalShape?: boolean,
        }

        type PrecesionLevel = 0 | 1 | 2 | 3 | 4;
    }

    interface InferenceSession {
        #[platforms(weapp)]
        destroy() => void,
        #[platforms(weapp)]
        offError(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        offLoad(callback?: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        onError(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        onLoad(callback: (res: CallbackResult) => void) => void,
        #[platforms(weapp)]
        run(option: InferenceSession::Tensors) => Promise<InferenceSession::Tensors>,
    }

    namespace InferenceSession {
        type Type = "uint8" | "int8" | "uint32" | "int32" | "float32";

        interface Tensor {
            shape: number[],
            data: ArrayBuffer,
            type: Type,
        }

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
