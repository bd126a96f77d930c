//! `cloud`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace cloud {
        /// What a cloud function answered.
        interface CallFunctionResult extends CallbackResult {
            /// What the function returned; objects come as objects, texts as texts.
            result: Record<string, any> | string | undefined,
            errMsg: string,
        }

        /// What each call of the cloud takes: where to, and callbacks.
        interface IApiParam {
            /// Which environment the call goes to; that of `init` if it is left out.
            config?: IConfig,
            success?: (res: any) => void,
            fail?: (err: CallbackResult) => void,
            complete?: (val: any) => void,
        }

        /// What `init` takes.
        interface IInitConfig {
            /// The environment of all services by its id, or one for each service.
            env?: string | {
                /// The environment whose database is used.
                database?: string,
                /// The environment whose cloud functions are called.
                functions?: string,
                /// The environment whose files are used.
                storage?: string,
            },
            /// Whether visits are recorded among the users in the cloud's console.
            traceUser?: boolean,
        }

        /// Where a call goes.
        interface IConfig {
            /// The id of the environment, in place of the one that `init` set.
            env?: string,
            /// Whether visits are recorded among the users in the cloud's console.
            traceUser?: boolean,
        }

        /// Which cloud function is called, and with what.
        interface CallFunctionParam {
            /// The function's name in the cloud.
            name: string,
            /// What the function receives as its event.
            data?: Record<string, any>,
            /// Marks a call that takes long.
            slow?: boolean,
            /// Which environment the call goes to; that of `init` if it is left out.
            config?: IConfig,
            complete?: (res: CallFunctionResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallFunctionResult) => void,
        }

        /// The file after it was uploaded.
        interface UploadFileResult extends CallbackResult {
            /// The id of the file in the cloud, which the other calls take.
            fileID: string,
            /// The HTTP status of the server's answer.
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
        }

        /// An upload that is under way: it can be watched and ended.
        #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
        interface UploadFileTask extends Promise<UploadFileResult> {
            /// Ends the upload.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            abort() => void,
            /// Tells how much has been sent, each time there is more.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: crate::upload_task::OnProgressUpdateCallbackResult) => void) => void,
            /// Stops telling how much has been sent.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: crate::upload_task::OnProgressUpdateCallbackResult) => void) => void,
            /// Tells the headers of the answer before the answer is complete.
            #[platforms(weapp, h5, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(callback: (result: crate::upload_task::OnHeadersReceivedCallbackResult) => void) => void,
            /// Stops telling the headers of the answer.
            #[platforms(weapp, h5, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(callback: (result: crate::upload_task::OnHeadersReceivedCallbackResult) => void) => void,
        }

        /// Which file is uploaded, and to where.
        interface UploadFileParam {
            /// The file's path in the cloud; a file that is there already is replaced.
            cloudPath: string,
            /// The file on the device.
            filePath: string,
            /// The headers of the HTTP request.
            header?: Record<string, any>,
            /// Which environment the file goes to; that of `init` if it is left out.
            config?: IConfig,
            complete?: (res: UploadFileResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: UploadFileResult) => void,
        }

        /// The file after it was downloaded.
        interface DownloadFileResult extends CallbackResult {
            /// Where it lies on the device, for as long as the program runs.
            tempFilePath: string,
            /// The HTTP status of the server's answer.
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
        }

        /// A download that is under way: it can be watched and ended.
        #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
        interface DownloadFileTask extends Promise<DownloadFileResult> {
            /// Ends the download.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            abort() => void,
            /// Tells how much has been received, each time there is more.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: crate::download_task::OnProgressUpdateCallbackResult) => void) => void,
            /// Stops telling how much has been received.
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: crate::download_task::OnProgressUpdateCallbackResult) => void) => void,
            /// Tells the headers of the answer before the answer is complete.
            #[platforms(weapp, h5)]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(
                callback: (result: crate::download_task::OnHeadersReceivedCallbackResult) => void,
            ) => void,
            /// Stops telling the headers of the answer.
            #[platforms(weapp, h5)]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(
                callback: (result: crate::download_task::OnHeadersReceivedCallbackResult) => void,
            ) => void,
        }

        /// Which file of the cloud is downloaded.
        interface DownloadFileParam {
            /// The id of the file in the cloud.
            fileID: string,
            /// The file's path in the cloud.
            cloudPath?: string,
            /// Which environment the file comes from; that of `init` if it is left out.
            config?: IConfig,
            complete?: (res: DownloadFileResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: DownloadFileResult) => void,
        }

        /// The addresses of files in the cloud.
        interface GetTempFileURLResult extends CallbackResult {
            /// One entry for each file that was asked for.
            fileList: GetTempFileURLResultItem[],
            errMsg: string,
        }

        /// The address of one file, or why it has none.
        interface GetTempFileURLResultItem extends CallbackResult {
            /// The id of the file in the cloud.
            fileID: string,
            /// The address by which anyone can load it; of a private file, it is valid for ten minutes.
            tempFileURL: string,
            /// How long the address is valid.
            maxAge: number,
            /// 0 if it went well, and the code of the error otherwise.
            #[unit(integer)]
            status: number,
            errMsg: string,
        }

        /// Which files of the cloud need an address.
        interface GetTempFileURLParam {
            /// The ids of the files, 50 at most.
            fileList: string[],
            /// Which environment the files are in; that of `init` if it is left out.
            config?: IConfig,
            complete?: (res: GetTempFileURLResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: GetTempFileURLResult) => void,
        }

        /// What became of files that were to be deleted.
        interface DeleteFileResult extends CallbackResult {
            /// One entry for each file that was named.
            fileList: DeleteFileResultItem[],
            errMsg: string,
        }

        /// What became of one file that was to be deleted.
        interface DeleteFileResultItem extends CallbackResult {
            /// The id of the file in the cloud.
            fileID: string,
            /// 0 if it was deleted, and the code of the error otherwise.
            #[unit(integer)]
            status: number,
            errMsg: string,
        }

        /// Which files of the cloud are deleted.
        interface DeleteFileParam {
            /// The ids of the files, 50 at most.
            fileList: string[],
            /// Which environment the files are in; that of `init` if it is left out.
            config?: IConfig,
            complete?: (res: DeleteFileResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: DeleteFileResult) => void,
        }

        /// A request to a service of the developer's own that runs in WeChat's cloud.
        interface CallContainerParam {
            /// Where the service runs; needed if `init` names no environment.
            config?: {
                /// The id of the environment.
                env: string,
            },
            /// The path of the request.
            path: string,
            /// The method of the request; `GET` if it is left out.
            method?: crate::request::Method,
            /// The body of the request, or its query.
            data?: any,
            /// The headers of the request, without `Referer`; the type is `application/json` if none is given.
            header?: Record<string, any>,
            /// After how many milliseconds the request fails.
            #[unit(ms)]
            timeout?: number,
            /// Whether the answer is read as JSON.
            dataType?: crate::request::DataType,
            /// As what the answer's body is given.
            responseType?:
                /// As a string.
                | "text"
                /// As bytes.
                | "arraybuffer",
            complete?: (res: CallFunctionResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallFunctionResult) => void,
        }

        /// What the service answered.
        interface CallContainerResult {
            /// The body of the answer.
            data: any,
            /// The headers of the answer.
            header: Record<string, any>,
            /// The HTTP status of the answer.
            #[unit(integer)]
            statusCode: number,
            /// The cookies that the answer sets, in mini programs only.
            cookies?: Record<string, any>,
        }
    }

    namespace DB {
        /// A database in the cloud.
        interface Database {
            /// With which environment it was made.
            readonly config: cloud::IConfig,
            /// The operators for queries and updates.
            #[platforms(weapp)]
            readonly command: Command,
            /// What makes points, lines and areas on the map.
            #[platforms(weapp)]
            readonly Geo: IGeo,
            /// Stands for the server's time, in conditions and in data.
            #[platforms(weapp)]
            serverDate(options?: DB::Database::ServerDate::IOptions) => DB::Database::ServerDate,
            /// Makes a regular expression, for where JavaScript's own does not do.
            #[platforms(weapp)]
            RegExp(options: DB::Database::IRegExp::IRegExpOptions) => DB::Database::IRegExp,
            /// Gives the collection of a name.
            #[platforms(weapp)]
            collection(collectionName: string) => Collection,
        }

        namespace Database {
            /// The server's time, which is filled in when the database handles the call.
            interface ServerDate {
                /// With what it was made.
                readonly options: DB::Database::ServerDate::IOptions,
            }

            namespace ServerDate {
                /// How far from the server's time.
                interface IOptions {
                    /// How many milliseconds later; a negative number is earlier.
                    offset: number,
                }
            }

            /// A regular expression that the database matches with.
            interface IRegExp {
                /// The pattern.
                readonly regexp: string,
                /// The flags, such as `i`.
                readonly options: string,
            }

            namespace IRegExp {
                /// What a regular expression is made of.
                interface IRegExpOptions {
                    /// The pattern.
                    regexp: string,
                    /// The flags, such as `i` for upper and lower case alike.
                    options?: string,
                }
            }

            /// A mark of the library's own, for a field without a name yet.
            #[object]
            interface InternalSymbol {}
        }

        /// A collection of records, or those of them that a query finds.
        interface Collection extends Query {
            /// By which name `collection` gave it.
            readonly collectionName: string,
            /// The database that it belongs to.
            readonly database: Database,
            /// Gives the record of an id.
            #[platforms(weapp)]
            doc(docId: string | number) => Document,
            /// Begins an aggregation; it runs when `end` is called.
            #[platforms(weapp)]
            aggregate() => Aggregate,
            /// Narrows to the records that fit a condition.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            where(condition: DB::Query::IQueryCondition) => Collection,
            /// Says how many records come at most.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            limit(value: number) => Collection,
            /// Sorts by a field.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            orderBy(
                fieldPath: string,
                string:
                    /// The smallest value first.
                    | "asc"
                    /// The largest value first.
                    | "desc",
            ) => Collection,
            /// Leaves out the first records, to go on with the next page.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            skip(offset: number) => Collection,
            /// Says which fields of the records come.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            field(object: Record<string, any>) => Collection,
            /// Fetches the records.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            get() => Promise<DB::Query::IQueryResult>,
            /// Counts the records.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            count() => Promise<DB::Query::ICountResult>,
            /// Adds a record; without an `_id`, it gets one.
            #[platforms(weapp)]
            add(options: DB::Document::IAddDocumentOptions) => Promise<DB::Query::IAddResult>,
            /// Tells of changes among the records that `where` finds; other limits do not count.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            watch(options: DB::Document::IWatchDocumentOptions) => DB::Document::IWatcher,
        }

        /// One record of a collection, by its id.
        interface Document {
            /// Fetches the record.
            #[platforms(weapp)]
            get(options: cloud::IApiParam) => Promise<DB::Query::IQuerySingleResult>,
            /// Replaces the whole record, or makes it.
            #[platforms(weapp)]
            set(options: DB::Document::ISetSingleDocumentOptions) => Promise<DB::Query::ISetResult>,
            /// Changes some fields of the record.
            #[platforms(weapp)]
            update(options: DB::Document::IUpdateSingleDocumentOptions) => Promise<DB::Query::IUpdateResult>,
            /// Deletes the record.
            #[platforms(weapp)]
            remove(options: cloud::IApiParam) => Promise<DB::Query::IRemoveResult>,
        }

        namespace Document {
            /// The id of a record: a text or a number.
            type DocumentId = string | number;

            /// The data of a record: any fields, and its id.
            interface IDocumentData {
                /// The record's id.
                _id?: DocumentId,
                [key: string]: any,
            }

            /// The record to add.
            interface IAddDocumentOptions {
                /// The new record; an `_id` must not be taken yet.
                data: IDocumentData,
                /// Which environment the call goes to; that of the database if it is left out.
                config?: cloud::IConfig,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: CallbackResult) => void,
            }

            /// Who is told of changes.
            interface IWatchDocumentOptions {
                /// Called with a snapshot, at first and at each change.
                onChange?: (res: CallbackResult) => void,
                /// Called when watching fails.
                onError?: (res: CallbackResult) => void,
            }

            /// What watches a query until it is closed.
            interface IWatcher {
                /// Stops watching.
                close() => Promise<any>,
            }

            /// What changes in a record.
            interface IUpdateSingleDocumentOptions {
                /// The new values by field: values, or commands such as `inc`.
                data: IUpdateCondition,
                /// Which environment the call goes to; that of the database if it is left out.
                config?: cloud::IConfig,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: CallbackResult) => void,
            }

            /// What a record becomes.
            interface ISetSingleDocumentOptions {
                /// All fields of the record, without its `_id`.
                data: IUpdateCondition,
                /// Which environment the call goes to; that of the database if it is left out.
                config?: cloud::IConfig,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: CallbackResult) => void,
            }

            /// Fields with their new values or with update commands.
            type IUpdateCondition = Record<string, any>;
        }

        /// The records that a query finds.
        interface Query {
            /// Narrows to the records that fit a condition.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            where(condition: DB::Query::IQueryCondition) => Query,
            /// Sorts by a field: `asc` or `desc`.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            orderBy(fieldPath: string, order: string) => Query,
            /// Says how many records come at most.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            limit(max: number) => Query,
            /// Leaves out the first records, to go on with the next page.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            skip(offset: number) => Query,
            /// Says which fields of the records come.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            field(object: Record<string, any>) => Query,
            /// Fetches the records.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            get(options: cloud::IApiParam) => Promise<DB::Query::IQueryResult>,
            /// Counts the records.
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            count(options: cloud::IApiParam) => Promise<DB::Query::ICountResult>,
        }

        namespace Query {
            /// What records must fit: values or query commands, by field.
            type IQueryCondition = Record<string, any>;

            /// The records that were found.
            interface IQueryResult extends CallbackResult {
                /// One entry for each record.
                data: DB::Document::IDocumentData[],
                errMsg: string,
            }

            /// The record that was asked for.
            interface IQuerySingleResult extends CallbackResult {
                /// The fields of the record.
                data: DB::Document::IDocumentData,
                errMsg: string,
            }

            /// The record that was added.
            interface IAddResult extends CallbackResult {
                /// The new record's id.
                _id: DB::Document::DocumentId,
                errMsg: string,
            }

            /// What an update did.
            interface IUpdateResult extends CallbackResult {
                /// How many records it concerned.
                stats: {
                    /// How many records were changed.
                    updated: number,
                },
                errMsg: string,
            }

            /// What became of a record that was set.
            interface ISetResult extends CallbackResult {
                /// The record's id.
                _id: DB::Document::DocumentId,
                /// Whether it was there before.
                stats: {
                    /// 1 if the record was there and was replaced.
                    updated: number,
                    /// 1 if the record is new.
                    created: number,
                },
                errMsg: string,
            }

            /// What a removal did.
            interface IRemoveResult extends CallbackResult {
                /// How many records it concerned.
                stats: {
                    /// How many records were deleted.
                    removed: number,
                },
                errMsg: string,
            }

            /// How many records there are.
            interface ICountResult extends CallbackResult {
                /// The number of records that the query finds.
                #[unit(integer)]
                total: number,
                errMsg: string,
            }
        }

        /// Makes conditions for queries, and changes for updates.
        interface Command {
            /// The field is equal to a value.
            #[platforms(weapp)]
            eq(val: any) => DB::Command::DatabaseQueryCommand,
            /// The field differs from a value.
            #[platforms(weapp)]
            neq(val: any) => DB::Command::DatabaseQueryCommand,
            /// The field is greater than a value.
            gt(val: any) => DB::Command::DatabaseQueryCommand,
            /// The field is greater than a value, or equal to it.
            #[platforms(weapp)]
            gte(val: any) => DB::Command::DatabaseQueryCommand,
            /// The field is less than a value.
            #[platforms(weapp)]
            lt(val: any) => DB::Command::DatabaseQueryCommand,
            /// The field is less than a value, or equal to it.
            #[platforms(weapp)]
            lte(val: any) => DB::Command::DatabaseQueryCommand,
            /// The field has one of the values.
            #[platforms(weapp)]
            in(val: any[]) => DB::Command::DatabaseQueryCommand,
            /// The field has none of the values.
            #[platforms(weapp)]
            nin(val: any[]) => DB::Command::DatabaseQueryCommand,
            /// The place in the field is near a point; the nearest comes first.
            #[platforms(weapp)]
            geoNear(options: DB::Command::NearCommandOptions) => DB::Command::DatabaseQueryCommand,
            /// The place in the field is inside an area.
            #[platforms(weapp)]
            geoWithin(options: DB::Command::WithinCommandOptions) => DB::Command::DatabaseQueryCommand,
            /// The shape in the field crosses another one.
            #[platforms(weapp)]
            geoIntersects(options: DB::Command::IntersectsCommandOptions) => DB::Command::DatabaseQueryCommand,
            /// All of the conditions hold.
            #[platforms(weapp)]
            and(
                ...expressions: (DB::Command::DatabaseLogicCommand | DB::Query::IQueryCondition)[],
            ) => DB::Command::DatabaseLogicCommand,
            /// One of the conditions holds.
            #[platforms(weapp)]
            or(
                ...expressions: (DB::Command::DatabaseLogicCommand | DB::Query::IQueryCondition)[],
            ) => DB::Command::DatabaseLogicCommand,
            /// The field gets a value, an object as a whole.
            #[platforms(weapp)]
            set(val: any) => DB::Command::DatabaseUpdateCommand,
            /// The field is deleted.
            #[platforms(weapp)]
            remove() => DB::Command::DatabaseUpdateCommand,
            /// A number is added to the field; it is one step that cannot be disturbed.
            #[platforms(weapp)]
            inc(val: number) => DB::Command::DatabaseUpdateCommand,
            /// The field is multiplied by a number; it is one step that cannot be disturbed.
            #[platforms(weapp)]
            mul(val: number) => DB::Command::DatabaseUpdateCommand,
            /// Values are put at the end of the list in the field.
            #[platforms(weapp)]
            push(...values: any[]) => DB::Command::DatabaseUpdateCommand,
            /// The last value is taken off the list in the field.
            #[platforms(weapp)]
            pop() => DB::Command::DatabaseUpdateCommand,
            /// The first value is taken off the list in the field.
            #[platforms(weapp)]
            shift() => DB::Command::DatabaseUpdateCommand,
            /// Values are put at the front of the list in the field.
            #[platforms(weapp)]
            unshift(...values: any[]) => DB::Command::DatabaseUpdateCommand,
        }

        namespace Command {
            /// Conditions that are joined.
            interface DatabaseLogicCommand {
                /// The field that it is about, or a mark while it has none.
                fieldName: string | DB::Database::InternalSymbol,
                /// How the conditions are joined.
                operator: LOGIC_COMMANDS_LITERAL,
                /// The conditions.
                operands: any[],
                /// Gives the same about a field: the library's own.
                _setFieldName: (fieldName: string) => DatabaseLogicCommand,
                /// Joins it with others, all of which must hold.
                #[platforms(weapp)]
                and(...expressions: (DatabaseLogicCommand | DB::Query::IQueryCondition)[]) => DatabaseLogicCommand,
                /// Joins it with others, one of which must hold.
                #[platforms(weapp)]
                or(...expressions: (DatabaseLogicCommand | DB::Query::IQueryCondition)[]) => DatabaseLogicCommand,
            }

            /// A condition on a field, to which others can be joined.
            interface DatabaseQueryCommand extends DatabaseLogicCommand {
                /// What is compared.
                operator: QUERY_COMMANDS_LITERAL,
                /// Gives the same about a field: the library's own.
                _setFieldName: (fieldName: string) => DatabaseQueryCommand,
                /// And the field is equal to a value.
                #[platforms(weapp)]
                eq(val: any) => DatabaseLogicCommand,
                /// And the field differs from a value.
                #[platforms(weapp)]
                neq(val: any) => DatabaseLogicCommand,
                /// And the field is greater than a value.
                #[platforms(weapp)]
                gt(val: any) => DatabaseLogicCommand,
                /// And the field is greater than a value, or equal to it.
                #[platforms(weapp)]
                gte(val: any) => DatabaseLogicCommand,
                /// And the field is less than a value.
                #[platforms(weapp)]
                lt(val: any) => DatabaseLogicCommand,
                /// And the field is less than a value, or equal to it.
                #[platforms(weapp)]
                lte(val: any) => DatabaseLogicCommand,
                /// And the field has one of the values.
                #[platforms(weapp)]
                in(val: any[]) => DatabaseLogicCommand,
                /// And the field has none of the values.
                #[platforms(weapp)]
                nin(val: any[]) => DatabaseLogicCommand,
                /// And the place in the field is near a point.
                #[platforms(weapp)]
                geoNear(options: NearCommandOptions) => DatabaseLogicCommand,
                /// And the place in the field is inside an area.
                #[platforms(weapp)]
                geoWithin(options: WithinCommandOptions) => DatabaseLogicCommand,
                /// And the shape in the field crosses another one.
                #[platforms(weapp)]
                geoIntersects(options: IntersectsCommandOptions) => DatabaseLogicCommand,
            }

            /// A change of a field.
            interface DatabaseUpdateCommand {
                /// The field that it is about, or a mark while it has none.
                fieldName: string | DB::Database::InternalSymbol,
                /// What is done to the field.
                operator: UPDATE_COMMANDS_LITERAL,
                /// With what it is done.
                operands: any[],
                /// Gives the same about a field: the library's own.
                _setFieldName: (fieldName: string) => DatabaseUpdateCommand,
            }

            /// How conditions are joined.
            type LOGIC_COMMANDS_LITERAL =
                /// All of them hold.
                | "and"
                /// One of them holds.
                | "or"
                /// It does not hold.
                | "not"
                /// None of them holds.
                | "nor";

            /// What a condition compares.
            type QUERY_COMMANDS_LITERAL =
                /// Equal to a value.
                | "eq"
                /// Different from a value.
                | "neq"
                /// Greater than a value.
                | "gt"
                /// Greater than a value, or equal to it.
                | "gte"
                /// Less than a value.
                | "lt"
                /// Less than a value, or equal to it.
                | "lte"
                /// One of several values.
                | "in"
                /// None of several values.
                | "nin"
                /// Near a point.
                | "geoNear"
                /// Inside an area.
                | "geoWithin"
                /// Crossing a shape.
                | "geoIntersects";

            /// What an update does to a field.
            type UPDATE_COMMANDS_LITERAL =
                /// It gets a value.
                | "set"
                /// It is deleted.
                | "remove"
                /// A number is added.
                | "inc"
                /// It is multiplied.
                | "mul"
                /// Values go to the end of its list.
                | "push"
                /// The last value of its list goes.
                | "pop"
                /// The first value of its list goes.
                | "shift"
                /// Values go to the front of its list.
                | "unshift";

            /// How near a place must be to a point.
            interface NearCommandOptions {
                /// The point.
                geometry: DB::IGeo::GeoPoint,
                /// How far away at most, in metres.
                maxDistance?: number,
                /// How far away at least, in metres.
                minDistance?: number,
            }

            /// The area that a place must be inside of.
            interface WithinCommandOptions {
                /// The area, of one piece or of several.
                geometry: DB::IGeo::GeoPolygon | DB::IGeo::GeoMultiPolygon,
            }

            /// The shape that another one must cross.
            interface IntersectsCommandOptions {
                /// The shape.
                geometry:
                    | DB::IGeo::GeoPoint
                    | DB::IGeo::GeoMultiPoint
                    | DB::IGeo::GeoLineString
                    | DB::IGeo::GeoMultiLineString
                    | DB::IGeo::GeoPolygon
                    | DB::IGeo::GeoMultiPolygon,
            }
        }

        /// An aggregation: stages through which the records go one after the other.
        interface Aggregate {
            /// Adds fields to each record.
            #[platforms(weapp)]
            addFields(object: Record<string, any>) => Aggregate,
            /// Sorts the records into groups by limits that are given.
            #[platforms(weapp)]
            bucket(object: Record<string, any>) => Aggregate,
            /// Sorts the records into so many groups of about the same size.
            #[platforms(weapp)]
            bucketAuto(object: Record<string, any>) => Aggregate,
            /// Gives the number of records, in a field of the name.
            #[platforms(weapp)]
            count(fieldName: string) => Aggregate,
            /// Ends the stages, and runs the aggregation.
            #[platforms(weapp)]
            end() => Promise<Record<string, any>>,
            /// Sorts the records by how near they are to a point; only as the first stage.
            #[platforms(weapp)]
            geoNear(options: Record<string, any>) => Aggregate,
            /// Makes one record of all that have the same key.
            #[platforms(weapp)]
            group(object: Record<string, any>) => Aggregate,
            /// Lets so many records through.
            #[platforms(weapp)]
            limit(value: number) => Aggregate,
            /// Joins records of another collection.
            #[platforms(weapp)]
            lookup(object: Record<string, any>) => Aggregate,
            /// Lets the records through that fit a condition.
            #[platforms(weapp)]
            match(object: Record<string, any>) => Aggregate,
            /// Says which fields go on, and computes new ones.
            #[platforms(weapp)]
            project(object: Record<string, any>) => Aggregate,
            /// Puts a field of the record in the record's place.
            #[platforms(weapp)]
            replaceRoot(object: Record<string, any>) => Aggregate,
            /// Takes so many records at random.
            #[platforms(weapp)]
            sample(size: number) => Aggregate,
            /// Leaves so many records out.
            #[platforms(weapp)]
            skip(value: number) => Aggregate,
            /// Sorts the records.
            #[platforms(weapp)]
            sort(object: Record<string, any>) => Aggregate,
            /// Groups the records by an expression, and sorts the groups by their size.
            #[platforms(weapp)]
            sortByCount(object: Record<string, any>) => Aggregate,
            /// Makes one record of each value in a list.
            #[platforms(weapp)]
            unwind(value: string | Record<string, any>) => Aggregate,
        }

        /// Makes places and shapes on the map.
        interface IGeo {
            /// Makes a point of a longitude and a latitude, in degrees.
            #[platforms(weapp)]
            Point(longitude: number, latitide: number) => DB::IGeo::GeoPoint,
            /// Makes a line through points.
            #[platforms(weapp)]
            LineString(points: DB::IGeo::GeoPoint[] | DB::IGeo::JSONMultiPoint) => DB::IGeo::GeoMultiPoint,
            /// Makes an area of closed lines: the first is its edge, and the others are holes.
            #[platforms(weapp)]
            Polygon(lineStrings: DB::IGeo::GeoLineString[] | DB::IGeo::JSONPolygon) => DB::IGeo::GeoPolygon,
            /// Makes a set of points.
            #[platforms(weapp)]
            MultiPoint(polygons: DB::IGeo::GeoPolygon[] | DB::IGeo::JSONMultiPolygon) => DB::IGeo::GeoMultiPolygon,
            /// Makes a set of lines.
            #[platforms(weapp)]
            MultiLineString(
                lineStrings: DB::IGeo::GeoLineString[] | DB::IGeo::JSONMultiLineString,
            ) => DB::IGeo::GeoMultiLineString,
            /// Makes a set of areas.
            #[platforms(weapp)]
            MultiPolygon(polygons: DB::IGeo::GeoPolygon[] | DB::IGeo::JSONMultiPolygon) => DB::IGeo::GeoMultiPolygon,
        }

        namespace IGeo {
            /// A point on the map.
            interface GeoPoint {
                /// How far east, in degrees: -180 to 180.
                longitude: number,
                /// How far north, in degrees: -90 to 90.
                latitude: number,
                /// Gives the point as GeoJSON.
                toJSON() => Record<string, any>,
                /// Gives the point as text.
                toString() => string,
            }

            /// A line on the map.
            interface GeoLineString {
                /// The points that it goes through, two at least.
                points: GeoPoint[],
                /// Gives the line as GeoJSON.
                toJSON() => JSONLineString,
                /// Gives the line as text.
                toString() => string,
            }

            /// An area on the map.
            interface GeoPolygon {
                /// Its edge, and the edges of its holes.
                lines: GeoLineString[],
                /// Gives the area as GeoJSON.
                toJSON() => JSONPolygon,
                /// Gives the area as text.
                toString() => string,
            }

            /// Several points on the map.
            interface GeoMultiPoint {
                /// The points, one at least.
                points: GeoPoint[],
                /// Gives the set of points as GeoJSON.
                toJSON() => JSONMultiPoint,
                /// Gives the set of points as text.
                toString() => string,
            }

            /// Several lines on the map.
            interface GeoMultiLineString {
                /// The lines, one at least.
                lines: GeoLineString[],
                /// Gives the set of lines as GeoJSON.
                toJSON() => JSONMultiLineString,
                /// Gives the set of lines as text.
                toString() => string,
            }

            /// Several areas on the map.
            interface GeoMultiPolygon {
                /// The areas, one at least.
                polygons: GeoPolygon[],
                /// Gives the set of areas as GeoJSON.
                toJSON() => JSONMultiPolygon,
                /// Gives the set of areas as text.
                toString() => string,
            }

            /// A line as GeoJSON has it.
            interface JSONLineString {
                /// What shape it is.
                type:
                    /// One line through points.
                    | "LineString",
                /// The points, each with longitude and latitude.
                coordinates: [number, number][],
            }

            /// An area as GeoJSON has it.
            interface JSONPolygon {
                /// What shape it is.
                type:
                    /// An area.
                    | "Polygon",
                /// The edge and the holes, each of points.
                coordinates: [number, number][][],
            }

            /// Several points as GeoJSON has them.
            interface JSONMultiPoint {
                /// What shape it is.
                type:
                    /// A set of points.
                    | "MultiPoint",
                /// The points, each with longitude and latitude.
                coordinates: [number, number][],
            }

            /// Several lines as GeoJSON has them.
            interface JSONMultiLineString {
                /// What shape it is.
                type:
                    /// A set of lines.
                    | "MultiLineString",
                /// The lines, each of points.
                coordinates: [number, number][][],
            }

            /// Several areas as GeoJSON has them.
            interface JSONMultiPolygon {
                /// What shape it is.
                type:
                    /// A set of areas.
                    | "MultiPolygon",
                /// The areas, each of edges, and each of these of points.
                coordinates: [number, number][][][],
            }
        }
    }

    /// WeChat's cloud, as the program reaches it.
    interface Cloud {
        /// Prepares the cloud; only the first call of it counts.
        #[platforms(weapp)]
        init(config?: cloud::IInitConfig) => Promise<void>,
        /// Marks a text as the id of open data: a cloud function then receives the data itself.
        CloudID(cloudID: string) => void,
        /// Calls a cloud function.
        #[platforms(weapp)]
        callFunction(param: cloud::CallFunctionParam) => Promise<cloud::CallFunctionResult>,
        /// Puts a file of the device into the cloud.
        #[platforms(weapp)]
        uploadFile(param: cloud::UploadFileParam) => cloud::UploadFileTask,
        /// Fetches a file of the cloud to the device.
        #[platforms(weapp)]
        downloadFile(param: cloud::DownloadFileParam) => cloud::DownloadFileTask,
        /// Asks for addresses by which files of the cloud can be loaded, 50 at a time.
        #[platforms(weapp)]
        getTempFileURL(param: cloud::GetTempFileURLParam) => Promise<cloud::GetTempFileURLResult>,
        /// Deletes files of the cloud, 50 at a time.
        #[platforms(weapp)]
        deleteFile(param: cloud::DeleteFileParam) => Promise<cloud::DeleteFileResult>,
        /// Gives the database of an environment.
        #[platforms(weapp)]
        database(config?: cloud::IConfig) => DB::Database,
        /// Sends a request to a service of the developer's own in the cloud.
        #[platforms(weapp)]
        callContainer(params: cloud::CallContainerParam) => Promise<cloud::CallContainerResult>,
    }

    /// Reaches WeChat's cloud: functions, database, files and more, once `init` is done.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/cloud/index.js:3", rn = "@tarojs/taro-rn@4.2.0/dist/index.js", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/cloud/index.js:7")]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/cloud/")]
    const cloud: Cloud;
}
