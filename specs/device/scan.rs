//! `scanCode`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace scanCode {
        /// What the scanner looks for, and where.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Whether a picture from the album is refused.
            #[default(false)]
            #[since(weapp = "1.2.0")]
            onlyFromCamera?: boolean,
            /// The kinds of codes to look for.
            #[since(weapp = "1.7.0")]
            scanType?: ScanType[],
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The code that was scanned.
        interface SuccessCallbackResult extends CallbackResult {
            /// The character set of the code's text.
            charSet: string,
            /// The page that the code opens; only if it is a code of this mini program.
            path: string,
            /// What the code holds, in Base64.
            rawData: string,
            /// What the code says, as text.
            result: string,
            /// Which kind of code it is.
            scanType: QRType,
            errMsg: string,
        }

        /// The kinds of codes that a scan can be limited to.
        type ScanType =
            /// Codes of stripes.
            | "barCode"
            /// QR codes.
            | "qrCode"
            /// Data Matrix codes.
            | "datamatrix"
            /// Stacked codes after the standard PDF417.
            | "pdf417";

        /// The kinds of codes that the scanner tells apart.
        type QRType =
            /// A code of squares: the usual one.
            | "QR_CODE"
            /// An Aztec code, as tickets have it.
            | "AZTEC"
            /// A code of stripes for digits, as libraries use it.
            | "CODABAR"
            /// A code of stripes for capital letters and digits.
            | "CODE_39"
            /// A code of stripes, denser than Code 39.
            | "CODE_93"
            /// A code of stripes for all ASCII characters.
            | "CODE_128"
            /// A code of squares for small parts.
            | "DATA_MATRIX"
            /// A product code of eight digits.
            | "EAN_8"
            /// A product code of thirteen digits.
            | "EAN_13"
            /// A code of stripes for pairs of digits: Interleaved 2 of 5.
            | "ITF"
            /// A code of dots for parcels.
            | "MAXICODE"
            /// A code of stacked rows of stripes.
            | "PDF_417"
            /// A GS1 DataBar of fourteen digits.
            | "RSS_14"
            /// A GS1 DataBar that holds more than a product number.
            | "RSS_EXPANDED"
            /// An American product code of twelve digits.
            | "UPC_A"
            /// A short form of UPC-A, for small packages.
            | "UPC_E"
            /// The two or five digits beside a product code.
            | "UPC_EAN_EXTENSION"
            /// A round code of a WeChat mini program.
            | "WX_CODE"
            /// A code of stripes for digits: 2 of 5.
            | "CODE_25";
    }

    /// Opens the host's scanner, and gives what the code that the user has scanned says.
    #[platforms(weapp, swan, jd, qq, tt, h5, rn)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:210", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/device/scan.js:13")]
    #[since(weapp = "1.0.0")]
    #[see("https://docs.taro.zone/docs/apis/device/scan/scanCode/")]
    function scanCode(option: scanCode::Option) => Promise<scanCode::SuccessCallbackResult>;
}
