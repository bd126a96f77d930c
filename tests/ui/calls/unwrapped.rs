mod spec {
    taro_api::spec! {
        namespace login {
            interface Session extends CallbackResult {
                code: string,
            }
        }
        function login() => Promise<login::Session>;

        interface UploadTask extends Promise<string> {
            abort() => void,
        }
        function upload() => UploadTask;
    }
}

async fn sign_in() -> String {
    let code = spec::login().unwrap().code;
    let uploaded = spec::upload().expect("it was uploaded");
    code + &uploaded
}

fn main() {
    drop(sign_in());
}
