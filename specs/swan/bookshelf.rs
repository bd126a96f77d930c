//! `insertBookshelf`, `deleteBookshelf`, `queryBookshelf`, `updateBookshelfReadTime` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace insertBookshelf {
        /// What goes on the bookshelf.
        interface Option {
            /// What kind of works they are.
            category: Category,
            /// The ids of the works, 100 at most, each of at most 22 characters without spaces.
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The kinds of works on a bookshelf.
        type Category =
            /// Columns.
            | "article"
            /// Documents.
            | "doc"
            /// Comics and animations.
            | "cartoon"
            /// Films and sound.
            | "av";

        /// How adding went.
        interface SuccessCallbackResult extends CallbackResult {
            /// One entry for each work.
            list: IListItem[],
        }

        /// How adding one work went.
        interface IListItem {
            /// The id of the work.
            contentId: string,
            /// Whether it went well.
            status: Status,
            /// How it went, in words.
            msg: string,
        }

        /// Whether a work was added.
        type Status =
            /// It could not be added.
            | 0
            /// It went well.
            | 1;
    }

    namespace deleteBookshelf {
        /// What goes off the bookshelf.
        interface Option {
            /// What kind of works they are.
            category: Category,
            /// The ids of works of that kind, 100 at most.
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The kinds of works on a bookshelf.
        type Category =
            /// Columns.
            | "article"
            /// Documents.
            | "doc"
            /// Comics and animations.
            | "cartoon"
            /// Films and sound.
            | "av";

        /// How removing went.
        interface SuccessCallbackResult extends CallbackResult {
            /// One entry for each work.
            list: IListItem[],
        }

        /// How removing one work went.
        interface IListItem {
            /// The id of the work.
            contentId: string,
            /// Whether it went well.
            status: Status,
            /// How it went, in words.
            msg: string,
        }

        /// Whether a work was removed.
        type Status =
            /// It could not be removed.
            | 0
            /// It went well.
            | 1;
    }

    namespace queryBookshelf {
        /// Which works are looked up.
        interface Option {
            /// The ids of the works, 100 at most.
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace updateBookshelfReadTime {
        /// Which works were read now.
        interface Option {
            /// What kind of works they are.
            category: Category,
            /// The ids of the works.
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        /// The kinds of works on a bookshelf.
        type Category =
            /// Columns.
            | "article"
            /// Documents.
            | "doc"
            /// Comics and animations.
            | "cartoon"
            /// Films and sound.
            | "av";

        /// How the update went.
        interface SuccessCallbackResult extends CallbackResult {
            /// Whether it went well.
            status: Status,
            /// How it went, in words.
            msg: string,
        }

        /// Whether the times were updated.
        type Status =
            /// They could not be updated.
            | 0
            /// It went well.
            | 1;
    }

    namespace navigateToBookshelf {
        /// Which part of the bookshelf opens.
        interface Option {
            /// The kind of works that is shown.
            #[platforms(swan)]
            category: Category,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The kinds of works on a bookshelf.
        type Category =
            /// Columns.
            | "article"
            /// Documents.
            | "doc"
            /// Comics and animations.
            | "cartoon"
            /// Films and sound.
            | "av";
    }

    /// Adds works to the host's bookshelf, and gives how each of them went.
    #[platforms(swan, qq)]
    #[see("https://docs.taro.zone/docs/apis/swan/bookshelf/insertBookshelf/")]
    function insertBookshelf(option: insertBookshelf::Option) => void;

    /// Removes works from the host's bookshelf, and gives how each of them went.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/bookshelf/deleteBookshelf/")]
    function deleteBookshelf(option: deleteBookshelf::Option) => void;

    /// Looks works up in the host's bookshelf.
    #[platforms(swan, qq)]
    #[see("https://docs.taro.zone/docs/apis/swan/bookshelf/queryBookshelf/")]
    function queryBookshelf(option: queryBookshelf::Option) => void;

    /// Updates when works in the host's bookshelf were last read.
    #[platforms(swan, qq)]
    #[see("https://docs.taro.zone/docs/apis/swan/bookshelf/updateBookshelfReadTime/")]
    function updateBookshelfReadTime(option: updateBookshelfReadTime::Option) => void;

    /// Opens the host's bookshelf.
    #[platforms(swan)]
    #[see("https://docs.taro.zone/docs/apis/swan/bookshelf/navigateToBookshelf/")]
    function navigateToBookshelf(option: navigateToBookshelf::Option) => void;
}
