//! `stopHCE`, `startHCE`, `sendHCEMessage`, `onHCEMessage` and 3 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace stopHCE {
        /// Holds no more than listeners: `stopHCE` has no settings.
        interface Option {
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    namespace startHCE {
        /// Which cards the device plays.
        interface Option {
            /// The application ids (AIDs) to register, by which a reader selects a card.
            aid_list: string[],
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    namespace sendHCEMessage {
        /// What the card answers the reader.
        interface Option {
            /// The answer's bytes.
            data: ArrayBuffer,
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    namespace onHCEMessage {
        /// What the reader sends, or that it is gone.
        interface CallbackResult {
            /// The reader's command, if `messageType` is 1.
            data: ArrayBuffer,
            /// Whether it is a command or the end of the contact.
            messageType: MessageType,
            /// Why the contact has ended, if `messageType` is 2.
            reason: number,
        }

        /// What an event of card emulation can be.
        type MessageType =
            /// A command (APDU), to be answered with `sendHCEMessage`.
            | 1
            /// The reader is out of reach.
            | 2;
    }

    namespace getHCEState {
        /// What `getHCEState` takes: listeners only.
        interface Option {
            complete?: (res: crate::general::NFCError) => void,
            fail?: (res: crate::general::NFCError) => void,
            success?: (res: crate::general::NFCError) => void,
        }
    }

    /// Reads and writes a card with the ISO-DEP protocol (ISO 14443-4).
    #[platforms(weapp)]
    interface IsoDep {
        /// Ends the connection to the card.
        #[platforms(weapp)]
        close(option?: IsoDep::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the card that lies at the phone.
        #[platforms(weapp)]
        connect(option?: IsoDep::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks for the historical bytes, which the card sends when it is selected.
        #[platforms(weapp)]
        getHistoricalBytes(option?: IsoDep::getHistoricalBytes::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the card.
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: IsoDep::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the card.
        #[platforms(weapp)]
        isConnected(option?: IsoDep::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the card.
        #[platforms(weapp)]
        setTimeout(option?: IsoDep::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the card, and gives its answer.
        #[platforms(weapp)]
        transceive(option?: IsoDep::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace IsoDep {
        namespace close {
            /// The listeners of `close` of ISO-DEP, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// `connect` of ISO-DEP can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getHistoricalBytes {
            /// Holds no more than listeners: `getHistoricalBytes` has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What the card has said of itself.
            interface SuccessCallbackResult {
                /// The historical bytes of the card's answer.
                histBytes: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace getMaxTransceiveLength {
            /// What `getMaxTransceiveLength` of ISO-DEP takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to a card with the ISO-DEP protocol at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// The listeners of `isConnected` of ISO-DEP, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for a card with the ISO-DEP protocol.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to a card with the ISO-DEP protocol.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What a card with the ISO-DEP protocol has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Reads and writes a MIFARE Classic tag.
    #[platforms(weapp)]
    interface MifareClassic {
        /// Ends the connection to the tag.
        #[platforms(weapp)]
        close(option?: MifareClassic::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp)]
        connect(option?: MifareClassic::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the MIFARE Classic tag.
        #[platforms(weapp)]
        getMaxTransceiveLength(
            option?: MifareClassic::getMaxTransceiveLength::Option,
        ) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp)]
        isConnected(option?: MifareClassic::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp)]
        setTimeout(option?: MifareClassic::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the tag, and gives its answer.
        #[platforms(weapp)]
        transceive(option?: MifareClassic::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace MifareClassic {
        namespace close {
            /// `close` of MIFARE Classic can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// Holds no more than listeners: `connect` of MIFARE Classic has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            /// What `getMaxTransceiveLength` of MIFARE Classic takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to a MIFARE Classic tag at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// The listeners of `isConnected` of MIFARE Classic, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for a MIFARE Classic tag.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to a MIFARE Classic tag.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What a MIFARE Classic tag has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Reads and writes a MIFARE Ultralight tag.
    #[platforms(weapp)]
    interface MifareUltralight {
        /// Ends the connection to the tag.
        #[platforms(weapp)]
        close(option?: MifareUltralight::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp)]
        connect(option?: MifareUltralight::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the MIFARE Ultralight tag.
        #[platforms(weapp)]
        getMaxTransceiveLength(
            option?: MifareUltralight::getMaxTransceiveLength::Option,
        ) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp)]
        isConnected(option?: MifareUltralight::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp)]
        setTimeout(option?: MifareUltralight::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the tag, and gives its answer.
        #[platforms(weapp)]
        transceive(option?: MifareUltralight::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace MifareUltralight {
        namespace close {
            /// `close` of MIFARE Ultralight can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// Holds no more than listeners: `connect` of MIFARE Ultralight has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            /// What `getMaxTransceiveLength` of MIFARE Ultralight takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to a MIFARE Ultralight tag at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// The listeners of `isConnected` of MIFARE Ultralight, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for a MIFARE Ultralight tag.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to a MIFARE Ultralight tag.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What a MIFARE Ultralight tag has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Reads and writes the NDEF messages of a tag.
    #[platforms(weapp)]
    interface Ndef {
        /// Ends the connection to the tag.
        #[platforms(weapp)]
        close(option?: Ndef::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp)]
        connect(option?: Ndef::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp)]
        isConnected(option?: Ndef::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Stops telling of NDEF messages.
        #[platforms(weapp)]
        offNdefMessage(callback: (...args: any[]) => void) => void,
        /// Tells of the NDEF messages that are read from the tag.
        #[platforms(weapp)]
        onNdefMessage(callback: (...args: any[]) => void) => void,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp)]
        setTimeout(option?: Ndef::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Puts new records on the tag, in place of those that it has.
        #[platforms(weapp)]
        writeNdefMessage(option?: Ndef::writeNdefMessage::Option) => Promise<crate::general::NFCError>,
    }

    namespace Ndef {
        namespace close {
            /// `close` of NDEF can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// Holds no more than listeners: `connect` of NDEF has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace isConnected {
            /// What `isConnected` of NDEF takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for a tag with NDEF messages.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace writeNdefMessage {
            /// What the tag holds from now on.
            interface Option {
                /// Addresses, each of which becomes a record.
                uris?: string[],
                /// Texts, each of which becomes a record.
                texts?: string[],
                /// Records of any kind.
                records?: record[],
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }

            /// A record to write, in bytes.
            interface record {
                /// The name of the record.
                id: ArrayBuffer,
                /// The kind of the payload, as NDEF names it.
                type: ArrayBuffer,
                /// The contents of the record.
                payload: ArrayBuffer,
            }
        }
    }

    /// Reads and writes an NFC-A tag (ISO 14443-3A).
    #[platforms(weapp, tt)]
    interface NfcA {
        /// Ends the connection to the tag.
        #[platforms(weapp, tt)]
        close(option?: NfcA::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp, tt)]
        connect(option?: NfcA::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks for the ATQA (SENS_RES) bytes, with which the tag answers a first request.
        #[platforms(weapp, tt)]
        getAtqa(option?: NfcA::getAtqa::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the NFC-A tag.
        #[platforms(weapp, tt)]
        getMaxTransceiveLength(option?: NfcA::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        /// Asks for the SAK (SEL_RES) byte, with which the tag answers its selection.
        #[platforms(weapp, tt)]
        getSak(option?: NfcA::getSak::Option) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp, tt)]
        isConnected(option?: NfcA::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp, tt)]
        setTimeout(option?: NfcA::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the tag, and gives its answer.
        #[platforms(weapp, tt)]
        transceive(option?: NfcA::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcA {
        namespace close {
            /// The listeners of `close` of NFC-A, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// `connect` of NFC-A can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getAtqa {
            /// Holds no more than listeners: `getAtqa` has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How the tag answered the first request.
            interface SuccessCallbackResult {
                /// The two bytes ATQA (SENS_RES).
                atqa: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace getMaxTransceiveLength {
            /// What `getMaxTransceiveLength` of NFC-A takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to an NFC-A tag at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace getSak {
            /// The listeners of `getSak`, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How the tag answered its selection.
            interface SuccessCallbackResult {
                /// The byte SAK (SEL_RES), which tells the kind of tag.
                sak: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// `isConnected` of NFC-A can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for an NFC-A tag.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to an NFC-A tag.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What an NFC-A tag has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Finds NFC tags, and gives the objects that read and write them.
    #[platforms(weapp)]
    interface NFCAdapter {
        /// Gives what reads and writes cards with ISO-DEP (ISO 14443-4).
        #[platforms(weapp)]
        getIsoDep() => IsoDep,
        /// Gives what reads and writes MIFARE Classic tags.
        #[platforms(weapp, tt)]
        getMifareClassic() => MifareClassic,
        /// Gives what reads and writes MIFARE Ultralight tags.
        #[platforms(weapp)]
        getMifareUltralight() => MifareUltralight,
        /// Gives what reads and writes NDEF messages on tags.
        #[platforms(weapp)]
        getNdef() => Ndef,
        /// Gives what reads and writes NFC-A tags (ISO 14443-3A).
        #[platforms(weapp, tt)]
        getNfcA() => NfcA,
        /// Gives what reads and writes NFC-B tags (ISO 14443-3B).
        #[platforms(weapp)]
        getNfcB() => NfcB,
        /// Gives what reads and writes NFC-F tags (JIS 6319-4).
        #[platforms(weapp)]
        getNfcF() => NfcB,
        /// Gives what reads and writes NFC-V tags (ISO 15693).
        #[platforms(weapp)]
        getNfcV() => NfcV,
        /// Stops telling of tags that come into reach.
        #[platforms(weapp, tt)]
        offDiscovered(callback?: (result: NFCAdapter::onDiscovered::CallbackResult) => void) => void,
        /// Tells of a tag that comes into reach, once the search has begun.
        #[platforms(weapp, tt)]
        onDiscovered(callback: (result: NFCAdapter::onDiscovered::CallbackResult) => void) => void,
        /// Begins to look for tags.
        #[platforms(weapp, tt)]
        startDiscovery(option?: NFCAdapter::startDiscovery::Option) => Promise<crate::general::NFCError>,
        /// Ends the search for tags.
        #[platforms(weapp, tt)]
        stopDiscovery(option?: NFCAdapter::stopDiscovery::Option) => Promise<crate::general::NFCError>,
    }

    namespace NFCAdapter {
        namespace onDiscovered {
            /// A tag in reach, and what it holds.
            interface CallbackResult {
                /// The standards that the tag supports, such as NFC-A: they tell which object can use it.
                techs: string[],
                /// The NDEF records on the tag.
                messages: NdefMessage[],
                /// The tag's own number (UID).
                #[platforms(tt)]
                #[found(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.api.d.ts:8863")]
                id?: ArrayBuffer,
            }

            /// An NDEF record that was read, in bytes.
            interface NdefMessage {
                /// The name of the record.
                id: ArrayBuffer,
                /// The kind of the payload, as NDEF names it.
                type: ArrayBuffer,
                /// The contents of the record.
                payload: ArrayBuffer,
            }
        }

        namespace startDiscovery {
            /// Holds no more than listeners: `startDiscovery` has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace stopDiscovery {
            /// What `stopDiscovery` takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }
    }

    /// Reads and writes an NFC-B tag (ISO 14443-3B).
    #[platforms(weapp)]
    interface NfcB {
        /// Ends the connection to the tag.
        #[platforms(weapp)]
        close(option?: NfcB::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp)]
        connect(option?: NfcB::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the NFC-B tag.
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: NfcB::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp)]
        isConnected(option?: NfcB::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp)]
        setTimeout(option?: NfcB::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the tag, and gives its answer.
        #[platforms(weapp)]
        transceive(option?: NfcB::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcB {
        namespace close {
            /// The listeners of `close` of NFC-B, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// `connect` of NFC-B can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            /// Holds no more than listeners: `getMaxTransceiveLength` of NFC-B has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to an NFC-B tag at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// What `isConnected` of NFC-B takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for an NFC-B tag.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to an NFC-B tag.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What an NFC-B tag has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Reads and writes an NFC-F tag (JIS 6319-4).
    #[platforms(weapp)]
    interface NfcF {
        /// Ends the connection to the tag.
        #[platforms(weapp)]
        close(option?: NfcF::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp)]
        connect(option?: NfcF::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the NFC-F tag.
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: NfcF::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp)]
        isConnected(option?: NfcF::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp)]
        setTimeout(option?: NfcF::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the tag, and gives its answer.
        #[platforms(weapp)]
        transceive(option?: NfcF::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcF {
        namespace close {
            /// The listeners of `close` of NFC-F, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// `connect` of NFC-F can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            /// Holds no more than listeners: `getMaxTransceiveLength` of NFC-F has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to an NFC-F tag at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// What `isConnected` of NFC-F takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for an NFC-F tag.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to an NFC-F tag.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What an NFC-F tag has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
                data: ArrayBuffer,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }
    }

    /// Reads and writes an NFC-V tag (ISO 15693).
    #[platforms(weapp)]
    interface NfcV {
        /// Ends the connection to the tag.
        #[platforms(weapp)]
        close(option?: NfcV::close::Option) => Promise<crate::general::NFCError>,
        /// Connects to the tag that lies at the phone.
        #[platforms(weapp)]
        connect(option?: NfcV::connect::Option) => Promise<crate::general::NFCError>,
        /// Asks how many bytes one `transceive` can send to the NFC-V tag.
        #[platforms(weapp)]
        getMaxTransceiveLength(option?: NfcV::getMaxTransceiveLength::Option) => Promise<crate::general::NFCError>,
        /// Asks whether there is a connection to the tag.
        #[platforms(weapp)]
        isConnected(option?: NfcV::isConnected::Option) => Promise<crate::general::NFCError>,
        /// Sets how long a call waits for the tag.
        #[platforms(weapp)]
        setTimeout(option?: NfcV::setTimeout::Option) => Promise<crate::general::NFCError>,
        /// Sends bytes to the tag, and gives its answer.
        #[platforms(weapp)]
        transceive(option?: NfcV::transceive::Option) => Promise<crate::general::NFCError>,
    }

    namespace NfcV {
        namespace close {
            /// The listeners of `close` of NFC-V, which has nothing to set.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace connect {
            /// `connect` of NFC-V can be given listeners, and nothing else.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace getMaxTransceiveLength {
            /// Holds no more than listeners: `getMaxTransceiveLength` of NFC-V has no settings.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// How much can be sent to an NFC-V tag at once.
            interface SuccessCallbackResult {
                /// The most that one `transceive` sends, in bytes.
                length: number,
                errMsg: string,
                errCode: crate::general::NFCErrCode,
            }
        }

        namespace isConnected {
            /// What `isConnected` of NFC-V takes: listeners only.
            interface Option {
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace setTimeout {
            /// How long calls wait for an NFC-V tag.
            interface Option {
                /// After this time without an answer, a call fails.
                #[unit(ms)]
                timeout: number,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (res: crate::general::NFCError) => void,
            }
        }

        namespace transceive {
            /// What is sent to an NFC-V tag.
            interface Option {
                /// The bytes of the command.
                data: ArrayBuffer,
                complete?: (res: crate::general::NFCError) => void,
                fail?: (res: crate::general::NFCError) => void,
                success?: (result: SuccessCallbackResult) => void,
            }

            /// What an NFC-V tag has answered.
            interface SuccessCallbackResult {
                /// The bytes of the answer.
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
