//! `EditorContext`, `BlurOption`, `ClearOption`, `GetContentsOption` and 9 more.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Controls an `editor` component: what stands in it, and how it looks.
    #[platforms(weapp)]
    interface EditorContext {
        /// Takes the focus from the editor, and closes the keyboard.
        #[platforms(weapp)]
        blur(option?: EditorContext::BlurOption) => void,
        /// Removes all that stands in the editor.
        #[platforms(weapp)]
        clear(option?: EditorContext::ClearOption) => void,
        /// Styles the selection, as `bold`, or `align` with a value; once more takes it away.
        #[platforms(weapp)]
        format(name: string, value?: string) => void,
        /// Asks for all that stands in the editor, as HTML, as text and as a delta.
        #[platforms(weapp)]
        getContents(option?: EditorContext::GetContentsOption) => void,
        /// Asks for the selected text; it is empty without focus or selection.
        #[platforms(weapp)]
        getSelectionText(option?: EditorContext::getSelectionText::Option) => void,
        /// Puts a horizontal line at the cursor.
        #[platforms(weapp)]
        insertDivider(option?: EditorContext::InsertDividerOption) => void,
        /// Puts a picture at the cursor.
        #[platforms(weapp)]
        insertImage(option: EditorContext::InsertImageOption) => void,
        /// Replaces the selection by a text.
        #[platforms(weapp)]
        insertText(option: EditorContext::InsertTextOption) => void,
        /// Does again what `undo` took back.
        #[platforms(weapp)]
        redo(option?: EditorContext::RedoOption) => void,
        /// Takes all styles from the selection.
        #[platforms(weapp)]
        removeFormat(option?: EditorContext::RemoveFormatOption) => void,
        /// Scrolls so that the cursor can be seen.
        #[platforms(weapp)]
        scrollIntoView() => void,
        /// Fills the editor; if `delta` is there, `html` is ignored.
        #[platforms(weapp)]
        setContents(option: EditorContext::SetContentsOption) => void,
        /// Takes the last change back.
        #[platforms(weapp)]
        undo(option?: EditorContext::UndoOption) => void,
    }

    namespace EditorContext {
        /// Callbacks for `blur`, which has no settings.
        interface BlurOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `clear`, which has no settings.
        interface ClearOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The callbacks that `getContents` gives the content.
        interface GetContentsOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        namespace getSelectionText {
            /// The callbacks that `getSelectionText` gives the text.
            interface Option {
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            /// The text that the user selected.
            interface SuccessCallbackResult extends CallbackResult {
                /// Without styles and pictures.
                text: string,
            }
        }

        /// Callbacks for `insertDivider`; the line looks always the same.
        interface InsertDividerOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which picture to insert, and its HTML attributes.
        interface InsertImageOption {
            /// An http(s) or base64 address, a cloud file, or a temporary file.
            src: string,
            /// Whether there is no line break after the picture; without it, there is one.
            nowrap?: boolean,
            /// The text that stands for the picture if it cannot be shown.
            alt?: string,
            complete?: (res: CallbackResult) => void,
            /// Kept in the attribute `data-custom`, as `name=value;name1=value2`.
            data?: Record<string, any>,
            /// A class for the `img` tag.
            extClass?: string,
            fail?: (res: CallbackResult) => void,
            /// In pixels or percent.
            height?: string,
            success?: (res: CallbackResult) => void,
            /// In pixels or as a percentage.
            width?: string,
        }

        /// What to write at the cursor.
        interface InsertTextOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
            /// What is written; nothing if it is left out.
            text?: string,
        }

        /// Callbacks for `redo`; it needs nothing.
        interface RedoOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `removeFormat`; the selection is the user's.
        interface RemoveFormatOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// What is to stand in the editor, in one of two forms.
        interface SetContentsOption {
            complete?: (res: CallbackResult) => void,
            /// The content as the delta that `getContents` gave; it comes before `html`.
            delta?: Record<string, any>,
            fail?: (res: CallbackResult) => void,
            /// The content as HTML.
            html?: string,
            success?: (res: CallbackResult) => void,
        }

        /// Callbacks for `undo`; it needs nothing.
        interface UndoOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }
}
