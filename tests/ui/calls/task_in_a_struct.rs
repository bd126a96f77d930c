mod spec {
    taro_api::spec! {
        interface UploadTask { abort() => void }
        interface UploadTaskPromise extends Promise<string>, UploadTask {}
        function upload(path: string) => UploadTaskPromise;
    }
}

struct Upload {
    task: spec::UploadTask,
}

fn main() {
    let _ = Upload { task: spec::upload("a.png") };
}
