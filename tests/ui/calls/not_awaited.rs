mod spec {
    taro_api::spec! {
        namespace login {
            interface Option {
                #[unit(ms)]
                timeout?: number,
            }
            interface Session extends CallbackResult {
                code: string,
            }
        }
        function login(option?: login::Option) => Promise<login::Session>;
    }
}

use spec::login;

async fn sign_in() -> Result<String, taro_api::Error> {
    let session = login(None);
    Ok(session.code)
}

fn main() {
    drop(sign_in());
}
