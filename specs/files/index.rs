//! `saveFileToDisk`, `saveFile`, `removeSavedFile`, `openDocument` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace saveFileToDisk {
        interface Option {
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace saveFile {
        interface Option {
            tempFilePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            filePath?: string,
            #[platforms(alipay)]
            apFilePath?: string,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface FailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            savedFilePath: string,
            errMsg: string,
        }
    }

    namespace removeSavedFile {
        interface Option {
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace openDocument {
        interface Option {
            filePath: string,
            #[since(weapp = "2.11.0")]
            showMenu?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            #[since(weapp = "1.4.0")]
            fileType?: FileType,
            success?: (res: CallbackResult) => void,
        }

        type FileType = "doc" | "docx" | "xls" | "xlsx" | "ppt" | "pptx" | "pdf";
    }

    namespace getSavedFileList {
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            fileList: FileItem[],
            errMsg: string,
        }

        interface FileItem {
            createTime: number,
            filePath: string,
            #[platforms(alipay)]
            apFilePath?: string,
            #[unit(integer)]
            size: number,
        }
    }

    namespace getSavedFileInfo {
        interface Option {
            filePath: string,
            #[platforms(alipay)]
            apFilePath?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface SuccessCallbackResult extends CallbackResult {
            createTime: number,
            size: number,
            errMsg: string,
        }
    }

    namespace getFileInfo {
        interface Option {
            filePath: string,
            #[platforms(alipay)]
            apFilePath?: string,
            #[default("md5")]
            digestAlgorithm?: "md5" | "sha1",
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        interface FailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface SuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            size: number,
            digest: string,
            errMsg: string,
        }
    }

    #[platforms(weapp, tt, harmony_hybrid)]
    interface FileSystemManager {
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        access(option: FileSystemManager::AccessOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        accessSync(path: string) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        #[since(weapp = "2.1.0")]
        appendFile(option: FileSystemManager::AppendFileOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        #[since(weapp = "2.1.0")]
        appendFileSync(filePath: string, data: string | ArrayBuffer, encoding?: FileSystemManager::Encoding) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        close(option: FileSystemManager::CloseOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        closeSync(option: FileSystemManager::CloseSyncOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        copyFile(option: FileSystemManager::CopyFileOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        copyFileSync(srcPath: string, destPath: string) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        fstat(option: FileSystemManager::FstatOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        fstatSync(option: FileSystemManager::FstatSyncOption) => Stats,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        ftruncate(option: FileSystemManager::FtruncateOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        ftruncateSync(option: FileSystemManager::FtruncateSyncOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        getFileInfo(option: FileSystemManager::getFileInfoOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        getSavedFileList(option?: FileSystemManager::getSavedFileListOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        mkdir(option: FileSystemManager::MkdirOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        mkdirSync(dirPath: string, recursive?: boolean) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        open(option: FileSystemManager::OpenOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        openSync(option: FileSystemManager::OpenSyncOption) => string,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        read(option: FileSystemManager::ReadOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.21.1")]
        readCompressedFile(
            option: FileSystemManager::readCompressedFile::Option,
        ) => Promise<FileSystemManager::readCompressedFile::SuccessCallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.21.1")]
        readCompressedFileSync(option: FileSystemManager::readCompressedFileSync::Option) => ArrayBuffer,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        readdir(option: FileSystemManager::ReaddirOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        readdirSync(dirPath: string) => string[],
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        readFile(option: FileSystemManager::ReadFileOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        readFileSync(
            filePath: string,
            encoding?: FileSystemManager::Encoding,
            position?: number,
            length?: number,
        ) => string | ArrayBuffer,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        readSync(option: FileSystemManager::ReadSyncOption) => {
            #[unit(integer)]
            bytesRead: number,
            arrayBuffer: ArrayBuffer,
        },
        #[platforms(weapp)]
        #[since(weapp = "2.17.3")]
        readZipEntry(
            option: FileSystemManager::readZipEntry::Option,
        ) => Promise<FileSystemManager::readZipEntry::SuccessCallbackResult>,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        removeSavedFile(option: FileSystemManager::RemoveSavedFileOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        rename(option: FileSystemManager::RenameOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        renameSync(oldPath: string, newPath: string) => void,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14379")]
        rmdir(option: FileSystemManager::RmdirOption) => void,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14477")]
        rmdirSync(dirPath: string, recursive?: boolean) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        saveFile(option: FileSystemManager::SaveFileOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        saveFileSync(tempFilePath: string, filePath?: string) => string,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        stat(option: FileSystemManager::StatOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        statSync(path: string, recursive?: boolean) => Stats | Record<string, any>,
        #[platforms(weapp, tt)]
        #[since(weapp = "2.16.1")]
        truncate(option: FileSystemManager::TruncateOption) => void,
        #[platforms(weapp, tt)]
        #[since(weapp = "2.16.1")]
        truncateSync(option: FileSystemManager::TruncateSyncOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        unlink(option: FileSystemManager::UnlinkOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        unlinkSync(filePath: string) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        unzip(option: FileSystemManager::UnzipOption) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        write(option: FileSystemManager::WriteOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        writeFile(option: FileSystemManager::WriteFileOption) => void,
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        writeFileSync(filePath: string, data: string | ArrayBuffer, encoding?: FileSystemManager::Encoding) => void,
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        writeSync(option: FileSystemManager::WriteSyncOption) => {
            #[unit(integer)]
            bytesWritten: number,
        },
    }

    namespace FileSystemManager {
        type Encoding =
            | "ascii"
            | "base64"
            | "binary"
            | "hex"
            | "ucs2"
            | "ucs-2"
            | "utf16le"
            | "utf-16le"
            | "utf-8"
            | "utf8"
            | "latin1";

        type flag = "a" | "ax" | "a+" | "ax+" | "as" | "as+" | "r" | "r+" | "w" | "wx" | "w+" | "wx+";

        interface AccessOption {
            path: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: AccessFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AccessFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface AppendFileOption {
            data: string | ArrayBuffer,
            filePath: string,
            encoding?: Encoding,
            complete?: (res: CallbackResult) => void,
            fail?: (result: AppendFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AppendFileFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface CopyFileOption {
            destPath: string,
            srcPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: CopyFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface CopyFileFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface getFileInfoOption {
            filePath: string,
            #[default("md5")]
            digestAlgorithm?: "md5" | "sha1",
            complete?: (res: CallbackResult) => void,
            fail?: (result: GetFileInfoFailCallbackResult) => void,
            success?: (result: GetFileInfoSuccessCallbackResult) => void,
        }

        interface GetFileInfoFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface GetFileInfoSuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            size: number,
            digest?: string,
            errMsg: string,
        }

        interface getSavedFileListOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetSavedFileListSuccessCallbackResult) => void,
        }

        interface GetSavedFileListSuccessCallbackResult extends CallbackResult {
            fileList: GetSavedFileListSuccessCallbackResultFileItem[],
            errMsg: string,
        }

        interface GetSavedFileListSuccessCallbackResultFileItem {
            createTime: number,
            filePath: string,
            #[unit(integer)]
            size: number,
        }

        interface MkdirOption {
            dirPath: string,
            #[default(false)]
            #[since(weapp = "2.3.0")]
            recursive?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (result: MkdirFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface MkdirFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface ReadFileOption {
            filePath: string,
            #[since(weapp = "2.10.0")]
            position?: number,
            #[unit(integer)]
            #[since(weapp = "2.10.0")]
            length?: number,
            complete?: (res: CallbackResult) => void,
            encoding?: Encoding,
            fail?: (result: ReadFileFailCallbackResult) => void,
            success?: (res: ReadFileSuccessCallbackResult) => void,
        }

        interface ReadFileSuccessCallbackResult extends CallbackResult {
            data: string | ArrayBuffer,
            errMsg: string,
        }

        interface ReadFileFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface ReaddirOption {
            dirPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: ReaddirFailCallbackResult) => void,
            success?: (result: ReaddirSuccessCallbackResult) => void,
        }

        interface ReaddirFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface ReaddirSuccessCallbackResult extends CallbackResult {
            files: string[],
            errMsg: string,
        }

        namespace readZipEntry {
            interface Option {
                filePath: string,
                encoding?: Encoding,
                entries: File[] | "all",
                complete?: (res: CallbackResult) => void,
                fail?: (result: FailCallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            interface File {
                path: string,
                encoding?: Encoding,
                position?: number,
                #[unit(integer)]
                length?: number,
            }

            type Encoding =
                | "ascii"
                | "base64"
                | "binary"
                | "hex"
                | "ucs2"
                | "ucs-2"
                | "utf16le"
                | "utf-16le"
                | "utf-8"
                | "utf8"
                | "latin1";

            interface FailCallbackResult extends CallbackResult {
                errMsg: string,
            }

            interface SuccessCallbackResult extends CallbackResult {
                entries: Record<string, FileItem>,
            }

            interface FileItem extends CallbackResult {
                data: string | ArrayBuffer,
                errMsg: string,
            }
        }

        interface RemoveSavedFileOption {
            filePath: string,
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14159")]
            apFilePath?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: RemoveSavedFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveSavedFileFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface RenameOption {
            newPath: string,
            oldPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: RenameFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RenameFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface RmdirOption {
            dirPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: RmdirFailCallbackResult) => void,
            #[since(weapp = "2.3.0")]
            recursive?: boolean,
            success?: (res: CallbackResult) => void,
        }

        interface RmdirFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface SaveFileOption {
            tempFilePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: SaveFileFailCallbackResult) => void,
            filePath?: string,
            success?: (result: SaveFileSuccessCallbackResult) => void,
        }

        interface SaveFileFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface SaveFileSuccessCallbackResult extends CallbackResult {
            savedFilePath: string,
            errMsg: string,
        }

        interface StatOption {
            path: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: StatFailCallbackResult) => void,
            #[since(weapp = "2.3.0")]
            recursive?: boolean,
            success?: (result: StatSuccessCallbackResult) => void,
        }

        interface StatFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface StatSuccessCallbackResult extends CallbackResult {
            stats: Stats | Record<string, any>,
            errMsg: string,
        }

        interface UnlinkOption {
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: UnlinkFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface UnlinkFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface UnzipOption {
            targetPath: string,
            zipFilePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: UnzipFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface UnzipFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface WriteFileOption {
            data: string | ArrayBuffer,
            filePath: string,
            complete?: (res: CallbackResult) => void,
            encoding?: Encoding,
            fail?: (result: WriteFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface WriteFileFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface FstatOption {
            fd: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FstatFailCallbackResult) => void,
            success?: (res: FstatSuccessCallbackResult) => void,
        }

        interface FstatFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface FstatSuccessCallbackResult extends CallbackResult {
            stats: Stats,
            errMsg: string,
        }

        interface FstatSyncOption {
            fd: string,
        }

        interface CloseOption {
            fd: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: CloseFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface CloseFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface CloseSyncOption {
            fd: string,
        }

        interface FtruncateOption {
            fd: string,
            #[unit(integer)]
            length: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FtruncateFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface FtruncateFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface FtruncateSyncOption {
            fd: string,
            #[unit(integer)]
            length: number,
        }

        interface OpenOption {
            filePath: string,
            flag?: flag,
            complete?: (res: CallbackResult) => void,
            fail?: (result: OpenFailCallbackResult) => void,
            success?: (res: OpenSuccessCallbackResult) => void,
        }

        interface OpenFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface OpenSuccessCallbackResult extends CallbackResult {
            fd: string,
            errMsg: string,
        }

        interface OpenSyncOption {
            filePath: string,
            flag?: flag,
        }

        interface ReadOption {
            fd: string,
            arrayBuffer: ArrayBuffer,
            offset?: number,
            #[unit(integer)]
            length?: number,
            #[unit(integer)]
            position?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: ReadFailCallbackResult) => void,
            success?: (res: ReadSuccessCallbackResult) => void,
        }

        interface ReadFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface ReadSuccessCallbackResult extends CallbackResult {
            bytesRead: string,
            arrayBuffer: ArrayBuffer,
            errMsg: string,
        }

        namespace readCompressedFile {
            interface Option {
                filePath: string,
                compressionAlgorithm: CompressionAlgorithm,
                complete?: (res: CallbackResult) => void,
                fail?: (result: FailCallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            type CompressionAlgorithm = "br";

            interface FailCallbackResult extends CallbackResult {
                errMsg: string,
            }

            interface SuccessCallbackResult extends CallbackResult {
                data: ArrayBuffer,
            }
        }

        namespace readCompressedFileSync {
            interface Option {
                filePath: string,
                compressionAlgorithm: CompressionAlgorithm,
            }

            type CompressionAlgorithm = "br";
        }

        interface ReadSyncOption {
            fd: string,
            arrayBuffer: ArrayBuffer,
            offset?: number,
            #[unit(integer)]
            length?: number,
            #[unit(integer)]
            position?: number,
        }

        interface TruncateOption {
            filePath: string,
            #[unit(integer)]
            length?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: TruncateFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface TruncateFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface TruncateSyncOption {
            filePath: string,
            #[unit(integer)]
            length?: number,
        }

        interface WriteOption {
            fd: string,
            data: string | ArrayBuffer,
            offset?: number,
            #[unit(integer)]
            length?: number,
            encoding?: Encoding,
            position?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: WriteFailCallbackResult) => void,
            success?: (res: WriteSuccessCallbackResult) => void,
        }

        interface WriteFailCallbackResult extends CallbackResult {
            errMsg: string,
        }

        interface WriteSuccessCallbackResult extends CallbackResult {
            #[unit(integer)]
            bytesWritten: number,
            errMsg: string,
        }

        interface WriteSyncOption {
            fd: string,
            data: string | ArrayBuffer,
            offset?: number,
            #[unit(integer)]
            length?: number,
            encoding?: Encoding,
            position?: number,
        }
    }

    #[platforms(weapp)]
    interface ReadResult {
        #[unit(integer)]
        bytesRead: number,
        arrayBuffer: ArrayBuffer,
    }

    #[platforms(weapp)]
    interface Stats {
        mode: string,
        size: number,
        lastAccessedTime: number,
        lastModifiedTime: number,
        #[platforms(weapp, alipay, jd, qq, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14635")]
        isDirectory() => boolean,
        #[platforms(weapp, alipay, jd, qq, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14635")]
        isFile() => boolean,
    }

    #[platforms(weapp)]
    interface WriteResult {
        #[unit(integer)]
        bytesWritten: number,
    }

    /// Saves a file of the program to the user's disk, on desktop hosts only.
    #[platforms(weapp, alipay)]
    #[since(weapp = "2.11.0")]
    #[see("https://docs.taro.zone/docs/apis/files/saveFileToDisk/")]
    function saveFileToDisk(option: saveFileToDisk::Option) => Promise<CallbackResult>;

    /// Moves a temporary file to where it stays, and gives its new path; the old one no longer works.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/saveFile/")]
    function saveFile(option: saveFile::Option) => Promise<saveFile::SuccessCallbackResult>;

    /// Deletes a file that `saveFile` kept.
    #[platforms(weapp, rn, tt)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:156")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/removeSavedFile/")]
    function removeSavedFile(option: removeSavedFile::Option) => Promise<CallbackResult>;

    /// Opens a document, such as a PDF, in a page of the host.
    #[platforms(weapp, alipay, swan, jd, qq, tt)]
    #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1")]
    #[see("https://docs.taro.zone/docs/apis/files/openDocument/")]
    function openDocument(option: openDocument::Option) => Promise<CallbackResult>;

    /// Asks for the files that the program has saved, with size and time of each.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/getSavedFileList/")]
    function getSavedFileList(option?: getSavedFileList::Option) => Promise<getSavedFileList::SuccessCallbackResult>;

    /// Asks for the size and the time of a saved file.
    #[platforms(weapp, alipay, swan, jd, qq, rn)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/getSavedFileInfo/")]
    function getSavedFileInfo(option: getSavedFileInfo::Option) => Promise<getSavedFileInfo::SuccessCallbackResult>;

    /// Asks for the size and the digest of a file, temporary or saved.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/getFileInfo/")]
    function getFileInfo(option: getFileInfo::Option) => Promise<getFileInfo::SuccessCallbackResult>;

    /// Gives the `FileSystemManager`, which reads, writes and lists files; there is one for all.
    #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid, harmony)]
    #[since(weapp = "1.9.9")]
    #[see("https://docs.taro.zone/docs/apis/files/getFileSystemManager/")]
    function getFileSystemManager() => FileSystemManager;
}
