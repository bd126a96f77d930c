//! `stopHCE`, `startHCE`, `sendHCEMessage`, `onHCEMessage` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopHCE {
        interface Option {
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    namespace startHCE {
        interface Option {
            aid_list: string[],
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    namespace sendHCEMessage {
        interface Option {
            data: ArrayBuffer,
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    namespace onHCEMessage {
        interface CallbackResult {
            data: ArrayBuffer,
            messageType: MessageType,
            reason: number,
        }

        type MessageType = 1 | 2;
    }

    namespace getHCEState {
        interface Option {
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    #[platforms(weapp)]
    interface IsoDep {
        #[platforms(weapp)]
        close(option?: IsoDep::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: IsoDep::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getHistoricalBytes(option?: IsoDep::getHistoricalBytes::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: IsoDep::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: IsoDep::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        setTimeout(option?: IsoDep::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        transceive(option?: IsoDep::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace IsoDep {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getHistoricalBytes {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                histBytes: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    #[platforms(weapp)]
    interface MifareClassic {
        #[platforms(weapp)]
        close(option?: MifareClassic::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: MifareClassic::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getMaxTransceiveLength(
            option?: MifareClassic::getMaxTransceiveLength::Option,
        ) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: MifareClassic::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        setTimeout(option?: MifareClassic::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        transceive(option?: MifareClassic::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace MifareClassic {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    #[platforms(weapp)]
    interface MifareUltralight {
        #[platforms(weapp)]
        close(option?: MifareUltralight::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: MifareUltralight::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getMaxTransceiveLength(
            option?: MifareUltralight::getMaxTransceiveLength::Option,
        ) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: MifareUltralight::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        setTimeout(option?: MifareUltralight::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        transceive(option?: MifareUltralight::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace MifareUltralight {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    #[platforms(weapp)]
    interface Ndef {
        #[platforms(weapp)]
        close(option?: Ndef::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: Ndef::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: Ndef::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        offNdefMessage(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        onNdefMessage(callback: (...args: any[]) => void) => void,
        #[platforms(weapp)]
        setTimeout(option?: Ndef::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        writeNdefMessage(option?: Ndef::writeNdefMessage::Option) => Promise<crate::general::NFCError>,
    }

    namespace Ndef {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace writeNdefMessage {
            interface Option {
                uris?: string[],
                texts?: string[],
                records?: record[],
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }

            interface record {
                id: ArrayBuffer,
                type: ArrayBuffer,
                payload: ArrayBuffer,
            }
        }
    }

    #[platforms(weapp, tt)]
    interface NfcA {
        #[platforms(weapp, tt)]
        close(option?: NfcA::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        connect(option?: NfcA::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        getAtqa(option?: NfcA::getAtqa::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        getMaxTransceiveLength(option?: NfcA::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        getSak(option?: NfcA::getSak::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        isConnected(option?: NfcA::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        setTimeout(option?: NfcA::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        transceive(option?: NfcA::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcA {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getAtqa {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                atqa: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace getSak {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                sak: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    #[platforms(weapp)]
    interface NFCAdapter {
        #[platforms(weapp)]
        getIsoDep() => IsoDep,
        #[platforms(weapp, tt)]
        getMifareClassic() => MifareClassic,
        #[platforms(weapp)]
        getMifareUltralight() => MifareUltralight,
        #[platforms(weapp)]
        getNdef() => Ndef,
        #[platforms(weapp, tt)]
        getNfcA() => NfcA,
        #[platforms(weapp)]
        getNfcB() => NfcB,
        #[platforms(weapp)]
        getNfcF() => NfcB,
        #[platforms(weapp)]
        getNfcV() => NfcV,
        #[platforms(weapp, tt)]
        offDiscovered(callback?: (result: NFCAdapter::onDiscovered::CallbackResult) => void) => void,
        #[platforms(weapp, tt)]
        onDiscovered(callback: (result: NFCAdapter::onDiscovered::CallbackResult) => void) => void,
        #[platforms(weapp, tt)]
        startDiscovery(option?: NFCAdapter::startDiscovery::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp, tt)]
        stopDiscovery(option?: NFCAdapter::stopDiscovery::Option) => Promise<crate::general::NFCError>,
    }

    namespace NFCAdapter {
        namespace onDiscovered {
            interface CallbackResult {
                techs: string[],
                messages: NdefMessage[],
                #[platforms(tt)]
                #[found(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:8863")]
                id?: ArrayBuffer,
            }

            interface NdefMessage {
                id: ArrayBuffer,
                type: ArrayBuffer,
                payload: ArrayBuffer,
            }
        }

        namespace startDiscovery {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace stopDiscovery {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }
    }

    #[platforms(weapp)]
    interface NfcB {
        #[platforms(weapp)]
        close(option?: NfcB::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: NfcB::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: NfcB::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: NfcB::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        setTimeout(option?: NfcB::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        transceive(option?: NfcB::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcB {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    #[platforms(weapp)]
    interface NfcF {
        #[platforms(weapp)]
        close(option?: NfcF::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: NfcF::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: NfcF::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: NfcF::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        setTimeout(option?: NfcF::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        transceive(option?: NfcF::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcF {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    #[platforms(weapp)]
    interface NfcV {
        #[platforms(weapp)]
        close(option?: NfcV::close::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        connect(option?: NfcV::connect::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: NfcV::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        isConnected(option?: NfcV::isConnected::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        setTimeout(option?: NfcV::setTimeout::Option) => Promise<crate::general::NFCError>,
        #[platforms(weapp)]
        transceive(option?: NfcV::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcV {
        namespace close {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            interface Option {
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            interface Option {
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult {
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Stops acting as an NFC card, on Android.
    #[platforms(weapp)]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/stopHCE/")]
    function stopHCE(option?: stopHCE::Option) => Promise<crate::general::NFCError>;

    /// Starts to act as an NFC card (host card emulation), for the given application ids.
    #[platforms(weapp)]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/startHCE/")]
    function startHCE(option: startHCE::Option) => Promise<crate::general::NFCError>;

    /// Sends bytes to the NFC reader that this device answers as a card, on Android.
    #[platforms(weapp)]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/sendHCEMessage/")]
    function sendHCEMessage(option: sendHCEMessage::Option) => Promise<crate::general::NFCError>;

    /// Tells of a command from the NFC reader, or of its leaving; there is room for one listener.
    #[platforms(weapp)]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/onHCEMessage/")]
    function onHCEMessage(callback: (result: onHCEMessage::CallbackResult) => void) => void;

    /// Stops telling of the NFC reader's messages: all listeners are taken off.
    #[platforms(weapp)]
    #[since(weapp = "2.8.1")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/offHCEMessage/")]
    function offHCEMessage(callback: (result: onHCEMessage::CallbackResult) => void) => void;

    /// Gives the `NFCAdapter`, which finds NFC tags and talks to them.
    #[platforms(weapp, tt)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[since(weapp = "2.11.2")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/getNFCAdapter/")]
    function getNFCAdapter() => NFCAdapter;

    /// Asks whether this device can act as an NFC card.
    #[platforms(weapp)]
    #[since(weapp = "1.7.0")]
    #[see("https://docs.taro.zone/docs/apis/device/nfc/getHCEState/")]
    function getHCEState(option?: getHCEState::Option) => Promise<crate::general::NFCError>;
}
