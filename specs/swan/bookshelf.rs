//! `insertBookshelf`, `deleteBookshelf`, `queryBookshelf`, `updateBookshelfReadTime` and 1 more.

// Written by `cargo taro import`.

taro_api::spec! {
    namespace insertBookshelf {
        interface Option {
            category: Category,
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        type Category = "article" | "doc" | "cartoon" | "av";

        interface SuccessCallbackResult extends CallbackResult {
            list: IListItem[],
        }

        interface IListItem {
            contentId: string,
            status: Status,
            msg: string,
        }

        type Status = 0 | 1;
    }

    namespace deleteBookshelf {
        interface Option {
            category: Category,
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        type Category = "article" | "doc" | "cartoon" | "av";

        interface SuccessCallbackResult extends CallbackResult {
            list: IListItem[],
        }

        interface IListItem {
            contentId: string,
            status: Status,
            msg: string,
        }

        type Status = 0 | 1;
    }

    namespace queryBookshelf {
        interface Option {
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace updateBookshelfReadTime {
        interface Option {
            category: Category,
            contentIds: string[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: SuccessCallbackResult) => void,
        }

        type Category = "article" | "doc" | "cartoon" | "av";

        interface SuccessCallbackResult extends CallbackResult {
            status: Status,
            msg: string,
        }

        type Status = 0 | 1;
    }

    namespace navigateToBookshelf {
        interface Option {
            #[platforms(swan)]
            category: Category,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type Category = "article" | "doc" | "cartoon" | "av";
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
