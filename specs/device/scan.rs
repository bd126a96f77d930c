//! `scanCode`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace scanCode {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            #[default(false)]
            #[since(weapp = "1.2.0")]
            onlyFromCamera?: boolean,
            #[since(weapp = "1.7.0")]
            scanType?: ScanType[],
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            charSet: string,
            path: string,
            rawData: string,
            result: string,
            scanType: QRType,
            errMsg: string,
        }

        type ScanType = "barCode" | "qrCode" | "datamatrix" | "pdf417";

        type QRType =
            | "QR_CODE"
            | "AZTEC"
            | "CODABAR"
            | "CODE_39"
            | "CODE_93"
            | "CODE_128"
            | "DATA_MATRIX"
            | "EAN_8"
            | "EAN_13"
            | "ITF"
            | "MAXICODE"
            | "PDF_417"
            | "RSS_14"
            | "RSS_EXPANDED"
            | "UPC_A"
            | "UPC_E"
            | "UPC_EAN_EXTENSION"
            | "WX_CODE"
            | "CODE_25";
    }

    /// Opens the host's scanner, and gives what the code that the user has scanned says.
    #[platforms(weapp, swan, jd, qq, tt, h5, rn)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:210")]
    #[since(weapp = "1.0.0")]
    #[see("https://docs.taro.zone/docs/apis/device/scan/scanCode/")]
    function scanCode(option: scanCode::Option) => Promise<scanCode::SuccessCallbackResult>;
}
