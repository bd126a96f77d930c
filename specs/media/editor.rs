//! `EditorContext`, `BlurOption`, `ClearOption`, `GetContentsOption` and 9 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #[platforms(weapp)]
    interface EditorContext {
        #[platforms(weapp)]
        blur(option?: EditorContext::BlurOption) => void,
        #[platforms(weapp)]
        clear(option?: EditorContext::ClearOption) => void,
        #[platforms(weapp)]
        format(name: string, value?: string) => void,
        #[platforms(weapp)]
        getContents(option?: EditorContext::GetContentsOption) => void,
        #[platforms(weapp)]
        getSelectionText(option?: EditorContext::getSelectionText::Option) => void,
        #[platforms(weapp)]
        insertDivider(option?: EditorContext::InsertDividerOption) => void,
        #[platforms(weapp)]
        insertImage(option: EditorContext::InsertImageOption) => void,
        #[platforms(weapp)]
        insertText(option: EditorContext::InsertTextOption) => void,
        #[platforms(weapp)]
        redo(option?: EditorContext::RedoOption) => void,
        #[platforms(weapp)]
        removeFormat(option?: EditorContext::RemoveFormatOption) => void,
        #[platforms(weapp)]
        scrollIntoView() => void,
        #[platforms(weapp)]
        setContents(option: EditorContext::SetContentsOption) => void,
        #[platforms(weapp)]
        undo(option?: EditorContext::UndoOption) => void,
    }

    namespace EditorContext {
        interface BlurOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ClearOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface GetContentsOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        namespace getSelectionText {
            interface Option {
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            interface SuccessCallbackResult extends CallbackResult {
                text: string,
            }
        }

        interface InsertDividerOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface InsertImageOption {
            src: string,
            nowrap?: boolean,
            alt?: string,
            complete?: (res: CallbackResult) => void,
            data?: Record<string, any>,
            extClass?: string,
            fail?: (res: CallbackResult) => void,
            height?: string,
            success?: (res: CallbackResult) => void,
            width?: string,
        }

        interface InsertTextOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            text?: string,
        }

        interface RedoOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveFormatOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetContentsOption {
            complete?: (res: CallbackResult) => void,
            delta?: Record<string, any>,
            fail?: (res: CallbackResult) => void,
            html?: string,
            success?: (res: CallbackResult) => void,
        }

        interface UndoOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }
}
