//! `saveFileToDisk`, `saveFile`, `removeSavedFile`, `openDocument` and 4 more.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    namespace saveFileToDisk {
        /// What to save on the user's computer.
        interface Option {
            /// The file to save.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: CallbackResult) => void,
            success?: (result: CallbackResult) => void,
        }
    }

    namespace saveFile {
        /// Which temporary file to keep, and where.
        interface Option {
            /// The temporary file: it is moved, so this path is not valid afterwards.
            tempFilePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            /// Where it is to be from now on; the host chooses a place if it is left out.
            filePath?: string,
            /// The temporary file, as Alipay calls it.
            #[platforms(alipay)]
            apFilePath?: string,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Why the file was not kept.
        interface FailCallbackResult extends CallbackResult {
            /// `tempFilePath file not exist`, `permission denied`, `no such file or directory` or that storage is full.
            errMsg: string,
        }

        /// Where the file is now.
        interface SuccessCallbackResult extends CallbackResult {
            /// The file, which stays when the app is closed.
            savedFilePath: string,
            errMsg: string,
        }
    }

    namespace removeSavedFile {
        /// Which saved file to delete.
        interface Option {
            /// The file to delete, as `saveFile` gave it.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }
    }

    namespace openDocument {
        /// Which document to show, and as what.
        interface Option {
            /// The document, a local file: `downloadFile` brings one.
            filePath: string,
            /// Whether the page of the document has a menu at its upper right.
            #[since(weapp = "2.11.0")]
            showMenu?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// The format to open it as.
            #[since(weapp = "1.4.0")]
            fileType?: FileType,
            success?: (res: CallbackResult) => void,
        }

        /// The formats that the host can show.
        type FileType =
            /// A text document of Word up to 2003.
            | "doc"
            /// A text document of Word since 2007.
            | "docx"
            /// A sheet of Excel up to 2003.
            | "xls"
            /// A sheet of Excel since 2007.
            | "xlsx"
            /// Slides of PowerPoint up to 2003.
            | "ppt"
            /// Slides of PowerPoint since 2007.
            | "pptx"
            /// Pages as they are printed.
            | "pdf";
    }

    namespace getSavedFileList {
        /// The listeners of `getSavedFileList`, which has nothing to set.
        interface Option {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// The files that the app has saved.
        interface SuccessCallbackResult extends CallbackResult {
            /// One entry for each saved file.
            fileList: FileItem[],
            errMsg: string,
        }

        /// A file that the app has saved.
        interface FileItem {
            /// When it was saved, in seconds since 1970.
            createTime: number,
            /// Where it is.
            #[alias("apFilePath", "@mini-types/my@3.0.14/types/lib.my.d.ts:19508")]
            filePath: string,
            /// Where it is, as Alipay calls it.
            #[platforms(alipay)]
            apFilePath?: string,
            /// How many bytes it has.
            #[unit(integer)]
            size: number,
        }
    }

    namespace getSavedFileInfo {
        /// The saved file that is asked about.
        interface Option {
            /// A file that `saveFile` has kept; for a temporary one there is `getFileInfo`.
            filePath: string,
            /// The saved file, as Alipay calls it.
            #[platforms(alipay)]
            apFilePath?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// What is known of a saved file.
        interface SuccessCallbackResult extends CallbackResult {
            /// When it was saved, in seconds since 1970.
            createTime: number,
            /// How many bytes it has.
            size: number,
            errMsg: string,
        }
    }

    namespace getFileInfo {
        /// The file that is asked about, and how to sum it up.
        interface Option {
            /// The file, a temporary or a saved one.
            filePath: string,
            /// The file, as Alipay calls it.
            #[platforms(alipay)]
            apFilePath?: string,
            /// Which hash makes the digest.
            #[default("md5")]
            digestAlgorithm?:
                /// MD5, with 32 hexadecimal digits.
                | "md5"
                /// SHA-1, with 40 hexadecimal digits.
                | "sha1",
            complete?: (res: CallbackResult) => void,
            fail?: (result: FailCallbackResult) => void,
            success?: (result: SuccessCallbackResult) => void,
        }

        /// Why nothing is told of the file.
        interface FailCallbackResult extends CallbackResult {
            /// `fail file not exist` if there is no such file.
            errMsg: string,
        }

        /// How large a file is, and its digest.
        interface SuccessCallbackResult extends CallbackResult {
            /// How many bytes the file has.
            #[unit(integer)]
            size: number,
            /// The digest of its contents, which tells two files apart.
            digest: string,
            errMsg: string,
        }
    }

    /// Reads and writes the app's own files.
    #[platforms(weapp, tt, harmony_hybrid)]
    interface FileSystemManager {
        /// Asks whether a file or a folder exists: it fails if there is none.
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        access(option: FileSystemManager::AccessOption) => void,
        /// Throws unless the file or the folder exists.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        accessSync(path: string) => void,
        /// Writes text or bytes behind the end of a file.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        #[since(weapp = "2.1.0")]
        appendFile(option: FileSystemManager::AppendFileOption) => void,
        /// Writes text or bytes behind the end of a file, at once.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        #[since(weapp = "2.1.0")]
        appendFileSync(filePath: string, data: string | ArrayBuffer, encoding?: FileSystemManager::Encoding) => void,
        /// Closes an open file.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        close(option: FileSystemManager::CloseOption) => void,
        /// Closes an open file, at once.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        closeSync(option: FileSystemManager::CloseSyncOption) => void,
        /// Writes a second file with the same contents.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        copyFile(option: FileSystemManager::CopyFileOption) => void,
        /// Writes a second file with the same contents, at once.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        copyFileSync(srcPath: string, destPath: string) => void,
        /// Asks for size, times and kind of an open file.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        fstat(option: FileSystemManager::FstatOption) => void,
        /// Gives size, times and kind of an open file, at once.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        fstatSync(option: FileSystemManager::FstatSyncOption) => Stats,
        /// Cuts an open file off at a length, or fills it up to there.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        ftruncate(option: FileSystemManager::FtruncateOption) => void,
        /// Cuts an open file off at a length, or fills it up to there, at once.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        ftruncateSync(option: FileSystemManager::FtruncateSyncOption) => void,
        /// Asks for size and digest of a temporary or a saved file.
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        getFileInfo(option: FileSystemManager::getFileInfoOption) => void,
        /// Asks which files the app has saved.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        getSavedFileList(option?: FileSystemManager::getSavedFileListOption) => void,
        /// Creates a folder.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        mkdir(option: FileSystemManager::MkdirOption) => void,
        /// Creates a folder at once; `recursive` creates those around it too.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        mkdirSync(dirPath: string, recursive?: boolean) => void,
        /// Opens a file, and gives a descriptor for the calls that use it.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        open(option: FileSystemManager::OpenOption) => void,
        /// Opens a file, and gives its descriptor at once.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        openSync(option: FileSystemManager::OpenSyncOption) => string,
        /// Reads a part of an open file into a buffer.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        read(option: FileSystemManager::ReadOption) => void,
        /// Reads a compressed file, and gives what was in it.
        #[platforms(weapp)]
        #[since(weapp = "2.21.1")]
        readCompressedFile(
            option: FileSystemManager::readCompressedFile::Option,
        ) => Promise<FileSystemManager::readCompressedFile::SuccessCallbackResult>,
        /// Reads a compressed file, and gives what was in it at once.
        #[platforms(weapp)]
        #[since(weapp = "2.21.1")]
        readCompressedFileSync(option: FileSystemManager::readCompressedFileSync::Option) => ArrayBuffer,
        /// Asks for the names of what is in a folder.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        readdir(option: FileSystemManager::ReaddirOption) => void,
        /// Gives the names of what is in a folder, at once.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        #[corrected((dirPath: string) => string[] | {
            /// The names.
            files: string[],
        }, "@mini-types/my@3.0.14/types/lib.my.d.ts:19388 has them in an object")]
        readdirSync(dirPath: string) => string[],
        /// Reads a file, or a part of it.
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        readFile(option: FileSystemManager::ReadFileOption) => void,
        /// Reads a file, or a part of it, at once: as text with an encoding, else as bytes.
        #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid)]
        #[corrected((filePath: string, encoding?: FileSystemManager::Encoding, position?: number, length?: number) => string | ArrayBuffer | {
            /// What the file holds.
            data: string | ArrayBuffer,
        }, "@mini-types/my@3.0.14/types/lib.my.d.ts:19378 has it in an object")]
        readFileSync(
            filePath: string,
            encoding?: FileSystemManager::Encoding,
            position?: number,
            length?: number,
        ) => string | ArrayBuffer,
        /// Reads a part of an open file into a buffer, at once.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        readSync(option: FileSystemManager::ReadSyncOption) => {
            /// How many bytes there were to read.
            #[unit(integer)]
            bytesRead: number,
            /// The buffer that was given, with what was read.
            arrayBuffer: ArrayBuffer,
        },
        /// Reads files out of a ZIP archive, without unpacking all of it.
        #[platforms(weapp)]
        #[since(weapp = "2.17.3")]
        readZipEntry(
            option: FileSystemManager::readZipEntry::Option,
        ) => Promise<FileSystemManager::readZipEntry::SuccessCallbackResult>,
        /// Deletes a file that the app has saved.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        removeSavedFile(option: FileSystemManager::RemoveSavedFileOption) => void,
        /// Moves a file or a folder to another path.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        rename(option: FileSystemManager::RenameOption) => void,
        /// Moves a file or a folder to another path, at once.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        renameSync(oldPath: string, newPath: string) => void,
        /// Deletes a folder.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14379")]
        rmdir(option: FileSystemManager::RmdirOption) => void,
        /// Deletes a folder at once; `recursive` deletes what is in it too.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14477")]
        rmdirSync(dirPath: string, recursive?: boolean) => void,
        /// Keeps a temporary file, which is moved for that.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        saveFile(option: FileSystemManager::SaveFileOption) => void,
        /// Keeps a temporary file, and gives its new path at once.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        #[corrected((tempFilePath: string, filePath?: string) => string | {
            /// The path of the file that was kept.
            savedFilePath: string,
        }, "@mini-types/my@3.0.14/types/lib.my.d.ts:19394 has it in an object")]
        saveFileSync(tempFilePath: string, filePath?: string) => string,
        /// Asks for size, times and kind of a file or a folder.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        stat(option: FileSystemManager::StatOption) => void,
        /// Gives size, times and kind at once; with `recursive`, of all that is in a folder.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        statSync(path: string, recursive?: boolean) => Stats | Record<string, any>,
        /// Cuts a file off at a length, or fills it up to there.
        #[platforms(weapp, tt)]
        #[since(weapp = "2.16.1")]
        truncate(option: FileSystemManager::TruncateOption) => void,
        /// Cuts a file off at a length, or fills it up to there, at once.
        #[platforms(weapp, tt)]
        #[since(weapp = "2.16.1")]
        truncateSync(option: FileSystemManager::TruncateSyncOption) => void,
        /// Deletes a file.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        unlink(option: FileSystemManager::UnlinkOption) => void,
        /// Deletes a file, at once.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        unlinkSync(filePath: string) => void,
        /// Unpacks a ZIP archive into a folder.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        unzip(option: FileSystemManager::UnzipOption) => void,
        /// Writes text or bytes into an open file.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        write(option: FileSystemManager::WriteOption) => void,
        /// Writes a file anew, in place of what was in it.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        writeFile(option: FileSystemManager::WriteFileOption) => void,
        /// Writes a file anew at once, in place of what was in it.
        #[platforms(weapp, alipay, swan, jd, qq, tt)]
        writeFileSync(filePath: string, data: string | ArrayBuffer, encoding?: FileSystemManager::Encoding) => void,
        /// Writes text or bytes into an open file, at once.
        #[platforms(weapp)]
        #[since(weapp = "2.16.1")]
        writeSync(option: FileSystemManager::WriteSyncOption) => {
            /// How many bytes were written: a character of a text may take several.
            #[unit(integer)]
            bytesWritten: number,
        },
    }

    namespace FileSystemManager {
        /// How bytes become text, and text bytes.
        type Encoding =
            /// ASCII: one byte a character, without accents.
            | "ascii"
            /// Base64 text of the bytes.
            | "base64"
            /// One character a byte, the same as `latin1`.
            | "binary"
            /// Two hexadecimal digits a byte.
            | "hex"
            /// Two bytes a character, the lower one first.
            | "ucs2"
            /// The same as `ucs2`.
            | "ucs-2"
            /// UTF-16, the lower byte first.
            | "utf16le"
            /// The same as `utf16le`.
            | "utf-16le"
            /// UTF-8: one to four bytes a character.
            | "utf-8"
            /// The same as `utf-8`.
            | "utf8"
            /// One byte a character: Western European letters.
            | "latin1";

        /// What an open file is for, and what happens if there is one or none.
        type flag =
            /// Adding at the end; a missing file is created.
            | "a"
            /// Adding at the end of a new file: it fails if there is one.
            | "ax"
            /// Reading, and adding at the end; a missing file is created.
            | "a+"
            /// Reading, and adding at the end of a new file: it fails if there is one.
            | "ax+"
            /// Adding at the end, synchronously; a missing file is created.
            | "as"
            /// Reading, and adding at the end, synchronously; a missing file is created.
            | "as+"
            /// Reading: it fails if there is no file.
            | "r"
            /// Reading and writing: it fails if there is no file.
            | "r+"
            /// Writing: a missing file is created, and an existing one emptied.
            | "w"
            /// Writing a new file: it fails if there is one.
            | "wx"
            /// Reading and writing: a missing file is created, and an existing one emptied.
            | "w+"
            /// Reading and writing a new file: it fails if there is one.
            | "wx+";

        /// What may exist or not.
        interface AccessOption {
            /// A file or a folder.
            path: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: AccessFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Says that it does not exist.
        interface AccessFailCallbackResult extends CallbackResult {
            /// `fail no such file or directory`, and the path.
            errMsg: string,
        }

        /// What to write behind the end of which file.
        interface AppendFileOption {
            /// The text or the bytes to add.
            data: string | ArrayBuffer,
            /// The file, which must exist.
            filePath: string,
            /// How a text is turned into bytes.
            encoding?: Encoding,
            complete?: (res: CallbackResult) => void,
            fail?: (result: AppendFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why nothing was added.
        interface AppendFileFailCallbackResult extends CallbackResult {
            /// `no such file or directory`, `illegal operation on a directory`, `permission denied` or `sdcard not mounted`.
            errMsg: string,
        }

        /// Which file to copy, and where to.
        interface CopyFileOption {
            /// Where the second file is to be.
            destPath: string,
            /// The file to copy, which is no folder.
            srcPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: CopyFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why nothing was copied.
        interface CopyFileFailCallbackResult extends CallbackResult {
            /// `permission denied`, `no such file or directory` or that the storage is full.
            errMsg: string,
        }

        /// The file that is asked about, and how to sum it up.
        interface getFileInfoOption {
            /// The file, a temporary or a saved one.
            filePath: string,
            /// Which hash makes the digest.
            #[default("md5")]
            digestAlgorithm?:
                /// MD5, with 32 hexadecimal digits.
                | "md5"
                /// SHA-1, with 40 hexadecimal digits.
                | "sha1",
            complete?: (res: CallbackResult) => void,
            fail?: (result: GetFileInfoFailCallbackResult) => void,
            success?: (result: GetFileInfoSuccessCallbackResult) => void,
        }

        /// Why the file's size and digest are not known.
        interface GetFileInfoFailCallbackResult extends CallbackResult {
            /// `fail file not exist` if there is no such file.
            errMsg: string,
        }

        /// Size and digest of a file.
        interface GetFileInfoSuccessCallbackResult extends CallbackResult {
            /// How many bytes the file has.
            #[unit(integer)]
            size: number,
            /// The digest of its contents, which tells two files apart.
            digest?: string,
            errMsg: string,
        }

        /// `getSavedFileList` of the file system can be given listeners, and nothing else.
        interface getSavedFileListOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetSavedFileListSuccessCallbackResult) => void,
        }

        /// All files that the app has saved.
        interface GetSavedFileListSuccessCallbackResult extends CallbackResult {
            /// An entry for each file.
            fileList: GetSavedFileListSuccessCallbackResultFileItem[],
            errMsg: string,
        }

        /// A saved file, its age and its size.
        interface GetSavedFileListSuccessCallbackResultFileItem {
            /// When it was saved, in seconds since 1970.
            createTime: number,
            /// Where it is.
            filePath: string,
            /// How many bytes it has.
            #[unit(integer)]
            size: number,
        }

        /// Which folder to create.
        interface MkdirOption {
            /// Where the new folder is to be.
            dirPath: string,
            /// Whether to create missing folders around it as well.
            #[default(false)]
            #[since(weapp = "2.3.0")]
            recursive?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (result: MkdirFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why there is no new folder.
        interface MkdirFailCallbackResult extends CallbackResult {
            /// `no such file or directory`, `permission denied` or `file already exists`.
            errMsg: string,
        }

        /// Which file to read, from where to where.
        interface ReadFileOption {
            /// The file to read.
            filePath: string,
            /// The first byte to read, counted from 0; the file's first one if it is left out.
            #[since(weapp = "2.10.0")]
            position?: number,
            /// How many bytes to read; all up to the end if it is left out.
            #[unit(integer)]
            #[since(weapp = "2.10.0")]
            length?: number,
            complete?: (res: CallbackResult) => void,
            /// How the bytes become text; without it, they are given as bytes.
            encoding?: Encoding,
            fail?: (result: ReadFileFailCallbackResult) => void,
            success?: (res: ReadFileSuccessCallbackResult) => void,
        }

        /// What the file says.
        interface ReadFileSuccessCallbackResult extends CallbackResult {
            /// A text if an encoding was given, else bytes.
            data: string | ArrayBuffer,
            errMsg: string,
        }

        /// Why the file was not read.
        interface ReadFileFailCallbackResult extends CallbackResult {
            /// `no such file or directory` or `permission denied`.
            errMsg: string,
        }

        /// Which folder to list.
        interface ReaddirOption {
            /// The folder to list.
            dirPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: ReaddirFailCallbackResult) => void,
            success?: (result: ReaddirSuccessCallbackResult) => void,
        }

        /// Why the folder was not listed.
        interface ReaddirFailCallbackResult extends CallbackResult {
            /// `no such file or directory`, `not a directory` or `permission denied`.
            errMsg: string,
        }

        /// What is in the folder.
        interface ReaddirSuccessCallbackResult extends CallbackResult {
            /// The names, without the folder's path.
            files: string[],
            errMsg: string,
        }

        namespace readZipEntry {
            /// Which files of which archive to read.
            interface Option {
                /// The archive, a local file.
                filePath: string,
                /// How the bytes of all files become text; without it, they stay bytes; only for `all`.
                encoding?: Encoding,
                /// The files to read.
                entries:
                    | File[]
                    /// Every file of the archive.
                    | "all",
                complete?: (res: CallbackResult) => void,
                fail?: (result: FailCallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            /// A file in the archive, and which part of it to read.
            interface File {
                /// Where the file is inside of the archive.
                path: string,
                /// How the bytes become text; without it, they stay bytes.
                encoding?: Encoding,
                /// The first byte to read, counted from 0; the file's first one if it is left out.
                position?: number,
                /// How many bytes to read; all up to the end if it is left out.
                #[unit(integer)]
                length?: number,
            }

            /// How bytes of an archive's files become text.
            type Encoding =
                /// ASCII: one byte a character, without accents.
                | "ascii"
                /// Base64 text of the bytes.
                | "base64"
                /// One character a byte, the same as `latin1`.
                | "binary"
                /// Two hexadecimal digits a byte.
                | "hex"
                /// Two bytes a character, the lower one first.
                | "ucs2"
                /// The same as `ucs2`.
                | "ucs-2"
                /// UTF-16, the lower byte first.
                | "utf16le"
                /// The same as `utf16le`.
                | "utf-16le"
                /// UTF-8: one to four bytes a character.
                | "utf-8"
                /// The same as `utf-8`.
                | "utf8"
                /// One byte a character: Western European letters.
                | "latin1";

            /// Why the archive was not read.
            interface FailCallbackResult extends CallbackResult {
                /// `no such file or directory`, `permission denied` or `sdcard not mounted`.
                errMsg: string,
            }

            /// What the archive's files say.
            interface SuccessCallbackResult extends CallbackResult {
                /// One entry for each file, by its path in the archive.
                entries: Record<string, FileItem>,
            }

            /// A file that was read, or why it was not.
            interface FileItem extends CallbackResult {
                /// A text if an encoding was given, else bytes.
                data: string | ArrayBuffer,
                errMsg: string,
            }
        }

        /// Which of the saved files to delete.
        interface RemoveSavedFileOption {
            /// The file to delete.
            filePath: string,
            /// The file to delete, as Alipay calls it.
            #[platforms(alipay)]
            #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14159")]
            apFilePath?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: RemoveSavedFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why no file was deleted.
        interface RemoveSavedFileFailCallbackResult extends CallbackResult {
            /// `fail file not exist` if there is no such file.
            errMsg: string,
        }

        /// What to move, and where to.
        interface RenameOption {
            /// Where it is afterwards.
            newPath: string,
            /// Where it is now: a file or a folder.
            oldPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: RenameFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why nothing was moved.
        interface RenameFailCallbackResult extends CallbackResult {
            /// `permission denied` or `no such file or directory`, with both paths.
            errMsg: string,
        }

        /// Which folder to delete, and whether with all in it.
        interface RmdirOption {
            /// The folder to delete.
            dirPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: RmdirFailCallbackResult) => void,
            /// Whether to delete what is in it too; otherwise it must be empty.
            #[since(weapp = "2.3.0")]
            recursive?: boolean,
            success?: (res: CallbackResult) => void,
        }

        /// Why the folder is still there.
        interface RmdirFailCallbackResult extends CallbackResult {
            /// `no such file or directory`, `directory not empty` or `permission denied`.
            errMsg: string,
        }

        /// Which temporary file to keep, and under which path.
        interface SaveFileOption {
            /// The temporary file: it is moved, so this path is not valid afterwards.
            tempFilePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: SaveFileFailCallbackResult) => void,
            /// Where it is to be from now on; the host chooses a place if it is left out.
            filePath?: string,
            success?: (result: SaveFileSuccessCallbackResult) => void,
        }

        /// Why the temporary file was not kept.
        interface SaveFileFailCallbackResult extends CallbackResult {
            /// `tempFilePath file not exist`, `permission denied`, `no such file or directory` or that storage is full.
            errMsg: string,
        }

        /// The new place of the file.
        interface SaveFileSuccessCallbackResult extends CallbackResult {
            /// The file, which stays when the app is closed.
            savedFilePath: string,
            errMsg: string,
        }

        /// What is asked about.
        interface StatOption {
            /// A file or a folder.
            path: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: StatFailCallbackResult) => void,
            /// Whether to tell of all that is in the folder.
            #[since(weapp = "2.3.0")]
            recursive?: boolean,
            success?: (result: StatSuccessCallbackResult) => void,
        }

        /// Why nothing is known of it.
        interface StatFailCallbackResult extends CallbackResult {
            /// `permission denied` or `no such file or directory`.
            errMsg: string,
        }

        /// Size, times and kind of what was asked about.
        interface StatSuccessCallbackResult extends CallbackResult {
            /// One `Stats`; with `recursive` for a folder, one for each path below it.
            stats: Stats | Record<string, any>,
            errMsg: string,
        }

        /// Which file to delete.
        interface UnlinkOption {
            /// The file to delete, which is no folder.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: UnlinkFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the file is still there.
        interface UnlinkFailCallbackResult extends CallbackResult {
            /// `permission denied`, `no such file or directory`, or `operation not permitted` for a folder.
            errMsg: string,
        }

        /// Which archive to unpack, and where to.
        interface UnzipOption {
            /// The folder for what is in it.
            targetPath: string,
            /// The archive, a ZIP file.
            zipFilePath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: UnzipFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the archive was not unpacked.
        interface UnzipFailCallbackResult extends CallbackResult {
            /// `permission denied` or `no such file or directory`, with both paths.
            errMsg: string,
        }

        /// What to write into which file.
        interface WriteFileOption {
            /// The text or the bytes that the file has afterwards.
            data: string | ArrayBuffer,
            /// The file to write.
            filePath: string,
            complete?: (res: CallbackResult) => void,
            /// How a text is turned into bytes.
            encoding?: Encoding,
            fail?: (result: WriteFileFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the file was not written.
        interface WriteFileFailCallbackResult extends CallbackResult {
            /// `no such file or directory`, `permission denied` or that the storage is full.
            errMsg: string,
        }

        /// The open file that is asked about.
        interface FstatOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FstatFailCallbackResult) => void,
            success?: (res: FstatSuccessCallbackResult) => void,
        }

        /// Why nothing is known of the open file.
        interface FstatFailCallbackResult extends CallbackResult {
            /// `bad file descriptor` or `permission denied`.
            errMsg: string,
        }

        /// What is known of the open file.
        interface FstatSuccessCallbackResult extends CallbackResult {
            /// Its size, times and kind.
            stats: Stats,
            errMsg: string,
        }

        /// The open file whose size and times are asked for.
        interface FstatSyncOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
        }

        /// Which open file to close.
        interface CloseOption {
            /// The descriptor, which is not valid afterwards.
            fd: string,
            complete?: (res: CallbackResult) => void,
            fail?: (result: CloseFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why no file was closed.
        interface CloseFailCallbackResult extends CallbackResult {
            /// `bad file descriptor` if it belongs to no open file.
            errMsg: string,
        }

        /// The open file that is no longer used.
        interface CloseSyncOption {
            /// The descriptor, which is not valid afterwards.
            fd: string,
        }

        /// Where to cut which open file off.
        interface FtruncateOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            /// How many bytes are left; a shorter file is filled up with zeros.
            #[unit(integer)]
            length: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: FtruncateFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the open file was not cut off.
        interface FtruncateFailCallbackResult extends CallbackResult {
            /// `bad file descriptor`, `permission denied`, `sdcard not mounted` or that the storage is full.
            errMsg: string,
        }

        /// The open file, and how long it is to be.
        interface FtruncateSyncOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            /// How many bytes are left; a shorter file is filled up with zeros.
            #[unit(integer)]
            length: number,
        }

        /// Which file to open, and what for.
        interface OpenOption {
            /// The file to open.
            filePath: string,
            /// What the file is for; `r` if it is left out.
            flag?: flag,
            complete?: (res: CallbackResult) => void,
            fail?: (result: OpenFailCallbackResult) => void,
            success?: (res: OpenSuccessCallbackResult) => void,
        }

        /// Why no file was opened.
        interface OpenFailCallbackResult extends CallbackResult {
            /// `fail no such file or directory`, and the path.
            errMsg: string,
        }

        /// The open file.
        interface OpenSuccessCallbackResult extends CallbackResult {
            /// The descriptor, by which other calls know the file.
            fd: string,
            errMsg: string,
        }

        /// The file to open at once, and what for.
        interface OpenSyncOption {
            /// The file to open.
            filePath: string,
            /// What the file is for; `r` if it is left out.
            flag?: flag,
        }

        /// What to read from which open file, and into what.
        interface ReadOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            /// The buffer that takes what is read.
            arrayBuffer: ArrayBuffer,
            /// Where in the buffer the bytes go; 0 if it is left out.
            offset?: number,
            /// How many bytes to read; 0 if it is left out.
            #[unit(integer)]
            length?: number,
            /// The first byte to read; without it, reading goes on where it stopped.
            #[unit(integer)]
            position?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: ReadFailCallbackResult) => void,
            success?: (res: ReadSuccessCallbackResult) => void,
        }

        /// Why the open file was not read.
        interface ReadFailCallbackResult extends CallbackResult {
            /// `bad file descriptor`, `permission denied`, or that `offset` or `length` is out of range.
            errMsg: string,
        }

        /// What was read from the open file.
        interface ReadSuccessCallbackResult extends CallbackResult {
            /// How many bytes there were to read.
            bytesRead: string,
            /// The buffer that was given, with what was read.
            arrayBuffer: ArrayBuffer,
            errMsg: string,
        }

        namespace readCompressedFile {
            /// Which compressed file to read.
            interface Option {
                /// The file, a local one or one of the app's package.
                filePath: string,
                /// How the file is compressed.
                compressionAlgorithm: CompressionAlgorithm,
                complete?: (res: CallbackResult) => void,
                fail?: (result: FailCallbackResult) => void,
                success?: (res: SuccessCallbackResult) => void,
            }

            /// The compressions that can be read.
            type CompressionAlgorithm =
                /// Brotli.
                | "br";

            /// Why the compressed file was not read.
            interface FailCallbackResult extends CallbackResult {
                /// `decompress fail` if it is compressed otherwise, `no such file or directory` or `permission denied`.
                errMsg: string,
            }

            /// What was in the compressed file.
            interface SuccessCallbackResult extends CallbackResult {
                /// The contents, no longer compressed.
                data: ArrayBuffer,
            }
        }

        namespace readCompressedFileSync {
            /// Which compressed file to read at once.
            interface Option {
                /// The file, a local one or one of the app's package.
                filePath: string,
                /// How the file is compressed.
                compressionAlgorithm: CompressionAlgorithm,
            }

            /// The compressions that can be read at once.
            type CompressionAlgorithm =
                /// Brotli.
                | "br";
        }

        /// What to read at once, and into what.
        interface ReadSyncOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            /// The buffer that takes what is read.
            arrayBuffer: ArrayBuffer,
            /// Where in the buffer the bytes go; 0 if it is left out.
            offset?: number,
            /// How many bytes to read; 0 if it is left out.
            #[unit(integer)]
            length?: number,
            /// The first byte to read; without it, reading goes on where it stopped.
            #[unit(integer)]
            position?: number,
        }

        /// Where to cut which file off.
        interface TruncateOption {
            /// The file to cut off.
            filePath: string,
            /// How many bytes are left, 0 if it is left out; a shorter file is filled up with zeros.
            #[unit(integer)]
            length?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: TruncateFailCallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Why the file was not cut off.
        interface TruncateFailCallbackResult extends CallbackResult {
            /// `no such file or directory`, `illegal operation on a directory`, `permission denied` or that storage is full.
            errMsg: string,
        }

        /// The file, and how long it is to be.
        interface TruncateSyncOption {
            /// The file to cut off.
            filePath: string,
            /// How many bytes are left, 0 if it is left out; a shorter file is filled up with zeros.
            #[unit(integer)]
            length?: number,
        }

        /// What to write into which open file, and where.
        interface WriteOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            /// The text or the bytes to write.
            data: string | ArrayBuffer,
            /// The first byte of `data` to write; 0 if it is left out; only for bytes.
            offset?: number,
            /// How many bytes of `data` to write; all from `offset` on if it is left out; only for bytes.
            #[unit(integer)]
            length?: number,
            /// How a text is turned into bytes; `utf8` if it is left out.
            encoding?: Encoding,
            /// Where in the file they go; without it, writing goes on where it stopped.
            position?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (result: WriteFailCallbackResult) => void,
            success?: (res: WriteSuccessCallbackResult) => void,
        }

        /// Why nothing was written.
        interface WriteFailCallbackResult extends CallbackResult {
            /// `bad file descriptor`, `permission denied` or `sdcard not mounted`.
            errMsg: string,
        }

        /// How much was written.
        interface WriteSuccessCallbackResult extends CallbackResult {
            /// How many bytes: a character of a text may take several.
            #[unit(integer)]
            bytesWritten: number,
            errMsg: string,
        }

        /// What to write at once, and where.
        interface WriteSyncOption {
            /// The file's descriptor, as `open` gave it.
            fd: string,
            /// The text or the bytes to write.
            data: string | ArrayBuffer,
            /// The first byte of `data` to write; 0 if it is left out; only for bytes.
            offset?: number,
            /// How many bytes of `data` to write; all from `offset` on if it is left out; only for bytes.
            #[unit(integer)]
            length?: number,
            /// How a text is turned into bytes; `utf8` if it is left out.
            encoding?: Encoding,
            /// Where in the file they go; without it, writing goes on where it stopped.
            position?: number,
        }
    }

    /// What `readSync` has read.
    #[platforms(weapp)]
    interface ReadResult {
        /// How many bytes there were to read.
        #[unit(integer)]
        bytesRead: number,
        /// The buffer that was given, with what was read.
        arrayBuffer: ArrayBuffer,
    }

    /// What is known of a file or a folder.
    #[platforms(weapp)]
    interface Stats {
        /// What it is and who may do what with it, as POSIX's `st_mode` says.
        mode: string,
        /// How many bytes it has: `st_size`.
        size: number,
        /// When it was last read or run, in seconds since 1970: `st_atime`.
        lastAccessedTime: number,
        /// When it was last written, in seconds since 1970: `st_mtime`.
        lastModifiedTime: number,
        /// Whether it is a folder.
        #[platforms(weapp, alipay, jd, qq, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14635")]
        isDirectory() => boolean,
        /// Whether it is an ordinary file.
        #[platforms(weapp, alipay, jd, qq, tt)]
        #[unconfirmed(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:14635")]
        isFile() => boolean,
    }

    /// What `writeSync` has done.
    #[platforms(weapp)]
    interface WriteResult {
        /// How many bytes: a character of a text may take several.
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
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/files/saveFile.js:12")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/saveFile/")]
    function saveFile(option: saveFile::Option) => Promise<saveFile::SuccessCallbackResult>;

    /// Deletes a file that `saveFile` kept.
    #[platforms(weapp, rn, tt)]
    #[found(alipay = "@tarojs/plugin-platform-alipay@4.2.0/dist/runtime.js:156", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/files/removeSavedFile.js:11")]
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
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/files/getSavedFileList.js:11")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/getSavedFileList/")]
    function getSavedFileList(option?: getSavedFileList::Option) => Promise<getSavedFileList::SuccessCallbackResult>;

    /// Asks for the size and the time of a saved file.
    #[platforms(weapp, alipay, swan, jd, qq, rn)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/files/getSavedFileInfo.js:12")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/getSavedFileInfo/")]
    function getSavedFileInfo(option: getSavedFileInfo::Option) => Promise<getSavedFileInfo::SuccessCallbackResult>;

    /// Asks for the size and the digest of a file, temporary or saved.
    #[platforms(weapp, alipay, swan, jd, qq, tt, rn)]
    #[found(harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/files/getFileInfo.js:12")]
    #[unconfirmed(weapp = "miniprogram-api-typings@5.2.3")]
    #[see("https://docs.taro.zone/docs/apis/files/getFileInfo/")]
    function getFileInfo(option: getFileInfo::Option) => Promise<getFileInfo::SuccessCallbackResult>;

    /// Gives the `FileSystemManager`, which reads, writes and lists files; there is one for all.
    #[platforms(weapp, alipay, swan, jd, qq, tt, harmony_hybrid, harmony)]
    #[since(weapp = "1.9.9")]
    #[see("https://docs.taro.zone/docs/apis/files/getFileSystemManager/")]
    function getFileSystemManager() => FileSystemManager;
}
