//! `cloud`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace cloud {
        interface CallFunctionResult extends CallbackResult {
            result: Record<string, any> | string | undefined,
            errMsg: string,
        }

        interface IApiParam {
            config?: IConfig,
            success?: (res: any) => void,
            fail?: (err: CallbackResult) => void,
            complete?: (val: any) => void,
        }

        interface IInitConfig {
            env?: string | {
                database?: string,
                functions?: string,
                storage?: string,
            },
            traceUser?: boolean,
        }

        interface IConfig {
            env?: string,
            traceUser?: boolean,
        }

        interface CallFunctionParam {
            name: string,
            data?: Record<string, any>,
            slow?: boolean,
            config?: IConfig,
            complete?: (res: CallFunctionResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallFunctionResult) => void,
        }

        interface UploadFileResult extends CallbackResult {
            fileID: string,
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
        }

        #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
        interface UploadFileTask extends Promise<UploadFileResult> {
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            abort() => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: crate::upload_task::OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: crate::upload_task::OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(callback: (result: crate::upload_task::OnHeadersReceivedCallbackResult) => void) => void,
            #[platforms(weapp, h5, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(callback: (result: crate::upload_task::OnHeadersReceivedCallbackResult) => void) => void,
        }

        interface UploadFileParam {
            cloudPath: string,
            filePath: string,
            header?: Record<string, any>,
            config?: IConfig,
            complete?: (res: UploadFileResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: UploadFileResult) => void,
        }

        interface DownloadFileResult extends CallbackResult {
            tempFilePath: string,
            #[unit(integer)]
            statusCode: number,
            errMsg: string,
        }

        #[platforms(weapp, swan, alipay, h5, rn, tt, harmony_hybrid)]
        interface DownloadFileTask extends Promise<DownloadFileResult> {
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            abort() => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "1.4.0")]
            onProgressUpdate(callback: (result: crate::download_task::OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5, tt, harmony_hybrid)]
            #[since(weapp = "2.1.0")]
            offProgressUpdate(callback: (result: crate::download_task::OnProgressUpdateCallbackResult) => void) => void,
            #[platforms(weapp, h5)]
            #[since(weapp = "2.1.0")]
            onHeadersReceived(
                callback: (result: crate::download_task::OnHeadersReceivedCallbackResult) => void,
            ) => void,
            #[platforms(weapp, h5)]
            #[since(weapp = "2.1.0")]
            offHeadersReceived(
                callback: (result: crate::download_task::OnHeadersReceivedCallbackResult) => void,
            ) => void,
        }

        interface DownloadFileParam {
            fileID: string,
            cloudPath?: string,
            config?: IConfig,
            complete?: (res: DownloadFileResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: DownloadFileResult) => void,
        }

        interface GetTempFileURLResult extends CallbackResult {
            fileList: GetTempFileURLResultItem[],
            errMsg: string,
        }

        interface GetTempFileURLResultItem extends CallbackResult {
            fileID: string,
            tempFileURL: string,
            maxAge: number,
            #[unit(integer)]
            status: number,
            errMsg: string,
        }

        interface GetTempFileURLParam {
            fileList: string[],
            config?: IConfig,
            complete?: (res: GetTempFileURLResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: GetTempFileURLResult) => void,
        }

        interface DeleteFileResult extends CallbackResult {
            fileList: DeleteFileResultItem[],
            errMsg: string,
        }

        interface DeleteFileResultItem extends CallbackResult {
            fileID: string,
            #[unit(integer)]
            status: number,
            errMsg: string,
        }

        interface DeleteFileParam {
            fileList: string[],
            config?: IConfig,
            complete?: (res: DeleteFileResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: DeleteFileResult) => void,
        }

        interface CallContainerParam {
            config?: {
                env: string,
            },
            path: string,
            method?: crate::request::Method,
            data?: any,
            header?: Record<string, any>,
            #[unit(ms)]
            timeout?: number,
            dataType?: crate::request::DataType,
            responseType?: "text" | "arraybuffer",
            complete?: (res: CallFunctionResult | CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallFunctionResult) => void,
        }

        interface CallContainerResult {
            data: any,
            header: Record<string, any>,
            #[unit(integer)]
            statusCode: number,
            cookies?: Record<string, any>,
        }
    }

    namespace DB {
        interface Database {
            readonly config: cloud::IConfig,
            #[platforms(weapp)]
            readonly command: Command,
            #[platforms(weapp)]
            readonly Geo: IGeo,
            #[platforms(weapp)]
            serverDate(options?: DB::Database::ServerDate::IOptions) => DB::Database::ServerDate,
            #[platforms(weapp)]
            RegExp(options: DB::Database::IRegExp::IRegExpOptions) => DB::Database::IRegExp,
            #[platforms(weapp)]
            collection(collectionName: string) => Collection,
        }

        namespace Database {
            interface ServerDate {
                readonly options: DB::Database::ServerDate::IOptions,
            }

            namespace ServerDate {
                interface IOptions {
                    offset: number,
                }
            }

            interface IRegExp {
                readonly regexp: string,
                readonly options: string,
            }

            namespace IRegExp {
                interface IRegExpOptions {
                    regexp: string,
                    options?: string,
                }
            }

            #[object]
            interface InternalSymbol {}
        }

        interface Collection extends Query {
            readonly collectionName: string,
            readonly database: Database,
            #[platforms(weapp)]
            doc(docId: string | number) => Document,
            #[platforms(weapp)]
            aggregate() => Aggregate,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            where(condition: DB::Query::IQueryCondition) => Collection,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            limit(value: number) => Collection,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            orderBy(fieldPath: string, string: "asc" | "desc") => Collection,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            skip(offset: number) => Collection,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            field(object: Record<string, any>) => Collection,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            get() => Promise<DB::Query::IQueryResult>,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            count() => Promise<DB::Query::ICountResult>,
            #[platforms(weapp)]
            add(options: DB::Document::IAddDocumentOptions) => Promise<DB::Query::IAddResult>,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            watch(options: DB::Document::IWatchDocumentOptions) => DB::Document::IWatcher,
        }

        interface Document {
            #[platforms(weapp)]
            get(options: cloud::IApiParam) => Promise<DB::Query::IQuerySingleResult>,
            #[platforms(weapp)]
            set(options: DB::Document::ISetSingleDocumentOptions) => Promise<DB::Query::ISetResult>,
            #[platforms(weapp)]
            update(options: DB::Document::IUpdateSingleDocumentOptions) => Promise<DB::Query::IUpdateResult>,
            #[platforms(weapp)]
            remove(options: cloud::IApiParam) => Promise<DB::Query::IRemoveResult>,
        }

        namespace Document {
            type DocumentId = string | number;

            interface IDocumentData {
                _id?: DocumentId,
                [key: string]: any,
            }

            interface IAddDocumentOptions {
                data: IDocumentData,
                config?: cloud::IConfig,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: CallbackResult) => void,
            }

            interface IWatchDocumentOptions {
                onChange?: (res: CallbackResult) => void,
                onError?: (res: CallbackResult) => void,
            }

            interface IWatcher {
                close() => Promise<any>,
            }

            interface IUpdateSingleDocumentOptions {
                data: IUpdateCondition,
                config?: cloud::IConfig,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: CallbackResult) => void,
            }

            interface ISetSingleDocumentOptions {
                data: IUpdateCondition,
                config?: cloud::IConfig,
                complete?: (res: CallbackResult) => void,
                fail?: (res: CallbackResult) => void,
                success?: (res: CallbackResult) => void,
            }

            type IUpdateCondition = Record<string, any>;
        }

        interface Query {
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            where(condition: DB::Query::IQueryCondition) => Query,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            orderBy(fieldPath: string, order: string) => Query,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            limit(max: number) => Query,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            skip(offset: number) => Query,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            field(object: Record<string, any>) => Query,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            get(options: cloud::IApiParam) => Promise<DB::Query::IQueryResult>,
            #[platforms(weapp)]
            #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3/types/wx/lib.wx.cloud.d.ts:412")]
            count(options: cloud::IApiParam) => Promise<DB::Query::ICountResult>,
        }

        namespace Query {
            type IQueryCondition = Record<string, any>;

            interface IQueryResult extends CallbackResult {
                data: DB::Document::IDocumentData[],
                errMsg: string,
            }

            interface IQuerySingleResult extends CallbackResult {
                data: DB::Document::IDocumentData,
                errMsg: string,
            }

            interface IAddResult extends CallbackResult {
                _id: DB::Document::DocumentId,
                errMsg: string,
            }

            interface IUpdateResult extends CallbackResult {
                stats: {
                    updated: number,
                },
                errMsg: string,
            }

            interface ISetResult extends CallbackResult {
                _id: DB::Document::DocumentId,
                stats: {
                    updated: number,
                    created: number,
                },
                errMsg: string,
            }

            interface IRemoveResult extends CallbackResult {
                stats: {
                    removed: number,
                },
                errMsg: string,
            }

            interface ICountResult extends CallbackResult {
                #[unit(integer)]
                total: number,
                errMsg: string,
            }
        }

        interface Command {
            #[platforms(weapp)]
            eq(val: any) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            neq(val: any) => DB::Command::DatabaseQueryCommand,
            gt(val: any) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            gte(val: any) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            lt(val: any) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            lte(val: any) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            in(val: any[]) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            nin(val: any[]) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            geoNear(options: DB::Command::NearCommandOptions) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            geoWithin(options: DB::Command::WithinCommandOptions) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            geoIntersects(options: DB::Command::IntersectsCommandOptions) => DB::Command::DatabaseQueryCommand,
            #[platforms(weapp)]
            and(
                ...expressions: (DB::Command::DatabaseLogicCommand | DB::Query::IQueryCondition)[],
            ) => DB::Command::DatabaseLogicCommand,
            #[platforms(weapp)]
            or(
                ...expressions: (DB::Command::DatabaseLogicCommand | DB::Query::IQueryCondition)[],
            ) => DB::Command::DatabaseLogicCommand,
            #[platforms(weapp)]
            set(val: any) => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            remove() => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            inc(val: number) => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            mul(val: number) => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            push(...values: any[]) => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            pop() => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            shift() => DB::Command::DatabaseUpdateCommand,
            #[platforms(weapp)]
            unshift(...values: any[]) => DB::Command::DatabaseUpdateCommand,
        }

        namespace Command {
            interface DatabaseLogicCommand {
                fieldName: string | DB::Database::InternalSymbol,
                operator: LOGIC_COMMANDS_LITERAL,
                operands: any[],
                _setFieldName: (fieldName: string) => DatabaseLogicCommand,
                #[platforms(weapp)]
                and(...expressions: (DatabaseLogicCommand | DB::Query::IQueryCondition)[]) => DatabaseLogicCommand,
                #[platforms(weapp)]
                or(...expressions: (DatabaseLogicCommand | DB::Query::IQueryCondition)[]) => DatabaseLogicCommand,
            }

            interface DatabaseQueryCommand extends DatabaseLogicCommand {
                operator: QUERY_COMMANDS_LITERAL,
                _setFieldName: (fieldName: string) => DatabaseQueryCommand,
                #[platforms(weapp)]
                eq(val: any) => DatabaseLogicCommand,
                #[platforms(weapp)]
                neq(val: any) => DatabaseLogicCommand,
                #[platforms(weapp)]
                gt(val: any) => DatabaseLogicCommand,
                #[platforms(weapp)]
                gte(val: any) => DatabaseLogicCommand,
                #[platforms(weapp)]
                lt(val: any) => DatabaseLogicCommand,
                #[platforms(weapp)]
                lte(val: any) => DatabaseLogicCommand,
                #[platforms(weapp)]
                in(val: any[]) => DatabaseLogicCommand,
                #[platforms(weapp)]
                nin(val: any[]) => DatabaseLogicCommand,
                #[platforms(weapp)]
                geoNear(options: NearCommandOptions) => DatabaseLogicCommand,
                #[platforms(weapp)]
                geoWithin(options: WithinCommandOptions) => DatabaseLogicCommand,
                #[platforms(weapp)]
                geoIntersects(options: IntersectsCommandOptions) => DatabaseLogicCommand,
            }

            interface DatabaseUpdateCommand {
                fieldName: string | DB::Database::InternalSymbol,
                operator: UPDATE_COMMANDS_LITERAL,
                operands: any[],
                _setFieldName: (fieldName: string) => DatabaseUpdateCommand,
            }

            type LOGIC_COMMANDS_LITERAL = "and" | "or" | "not" | "nor";

            type QUERY_COMMANDS_LITERAL =
                | "eq"
                | "neq"
                | "gt"
                | "gte"
                | "lt"
                | "lte"
                | "in"
                | "nin"
                | "geoNear"
                | "geoWithin"
                | "geoIntersects";

            type UPDATE_COMMANDS_LITERAL = "set" | "remove" | "inc" | "mul" | "push" | "pop" | "shift" | "unshift";

            interface NearCommandOptions {
                geometry: DB::IGeo::GeoPoint,
                maxDistance?: number,
                minDistance?: number,
            }

            interface WithinCommandOptions {
                geometry: DB::IGeo::GeoPolygon | DB::IGeo::GeoMultiPolygon,
            }

            interface IntersectsCommandOptions {
                geometry:
                    | DB::IGeo::GeoPoint
                    | DB::IGeo::GeoMultiPoint
                    | DB::IGeo::GeoLineString
                    | DB::IGeo::GeoMultiLineString
                    | DB::IGeo::GeoPolygon
                    | DB::IGeo::GeoMultiPolygon,
            }
        }

        interface Aggregate {
            #[platforms(weapp)]
            addFields(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            bucket(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            bucketAuto(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            count(fieldName: string) => Aggregate,
            #[platforms(weapp)]
            end() => Promise<Record<string, any>>,
            #[platforms(weapp)]
            geoNear(options: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            group(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            limit(value: number) => Aggregate,
            #[platforms(weapp)]
            lookup(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            match(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            project(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            replaceRoot(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            sample(size: number) => Aggregate,
            #[platforms(weapp)]
            skip(value: number) => Aggregate,
            #[platforms(weapp)]
            sort(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            sortByCount(object: Record<string, any>) => Aggregate,
            #[platforms(weapp)]
            unwind(value: string | Record<string, any>) => Aggregate,
        }

        interface IGeo {
            #[platforms(weapp)]
            Point(longitude: number, latitide: number) => DB::IGeo::GeoPoint,
            #[platforms(weapp)]
            LineString(points: DB::IGeo::GeoPoint[] | DB::IGeo::JSONMultiPoint) => DB::IGeo::GeoMultiPoint,
            #[platforms(weapp)]
            Polygon(lineStrings: DB::IGeo::GeoLineString[] | DB::IGeo::JSONPolygon) => DB::IGeo::GeoPolygon,
            #[platforms(weapp)]
            MultiPoint(polygons: DB::IGeo::GeoPolygon[] | DB::IGeo::JSONMultiPolygon) => DB::IGeo::GeoMultiPolygon,
            #[platforms(weapp)]
            MultiLineString(
                lineStrings: DB::IGeo::GeoLineString[] | DB::IGeo::JSONMultiLineString,
            ) => DB::IGeo::GeoMultiLineString,
            #[platforms(weapp)]
            MultiPolygon(polygons: DB::IGeo::GeoPolygon[] | DB::IGeo::JSONMultiPolygon) => DB::IGeo::GeoMultiPolygon,
        }

        namespace IGeo {
            interface GeoPoint {
                longitude: number,
                latitude: number,
                toJSON() => Record<string, any>,
                toString() => string,
            }

            interface GeoLineString {
                points: GeoPoint[],
                toJSON() => JSONLineString,
                toString() => string,
            }

            interface GeoPolygon {
                lines: GeoLineString[],
                toJSON() => JSONPolygon,
                toString() => string,
            }

            interface GeoMultiPoint {
                points: GeoPoint[],
                toJSON() => JSONMultiPoint,
                toString() => string,
            }

            interface GeoMultiLineString {
                lines: GeoLineString[],
                toJSON() => JSONMultiLineString,
                toString() => string,
            }

            interface GeoMultiPolygon {
                polygons: GeoPolygon[],
                toJSON() => JSONMultiPolygon,
                toString() => string,
            }

            interface JSONLineString {
                type: "LineString",
                coordinates: [number, number][],
            }

            interface JSONPolygon {
                type: "Polygon",
                coordinates: [number, number][][],
            }

            interface JSONMultiPoint {
                type: "MultiPoint",
                coordinates: [number, number][],
            }

            interface JSONMultiLineString {
                type: "MultiLineString",
                coordinates: [number, number][][],
            }

            interface JSONMultiPolygon {
                type: "MultiPolygon",
                coordinates: [number, number][][][],
            }
        }
    }

    interface Cloud {
        #[platforms(weapp)]
        init(config?: cloud::IInitConfig) => Promise<void>,
        CloudID(cloudID: string) => void,
        #[platforms(weapp)]
        callFunction(param: cloud::CallFunctionParam) => Promise<cloud::CallFunctionResult>,
        #[platforms(weapp)]
        uploadFile(param: cloud::UploadFileParam) => cloud::UploadFileTask,
        #[platforms(weapp)]
        downloadFile(param: cloud::DownloadFileParam) => cloud::DownloadFileTask,
        #[platforms(weapp)]
        getTempFileURL(param: cloud::GetTempFileURLParam) => Promise<cloud::GetTempFileURLResult>,
        #[platforms(weapp)]
        deleteFile(param: cloud::DeleteFileParam) => Promise<cloud::DeleteFileResult>,
        #[platforms(weapp)]
        database(config?: cloud::IConfig) => DB::Database,
        #[platforms(weapp)]
        callContainer(params: cloud::CallContainerParam) => Promise<cloud::CallContainerResult>,
    }

    /// Reaches WeChat's cloud: functions, database, files and more, once `init` is done.
    #[absent(h5 = "@tarojs/taro-h5@4.2.1/dist/api/cloud/index.js:3", rn = "@tarojs/taro-rn@4.2.0/dist/index.js")]
    #[unconfirmed(alipay = "@mini-types/my@3.0.14", tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/cloud/")]
    const cloud: Cloud;
}
