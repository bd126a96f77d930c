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

/// As the runtimes for many threads have it.
fn spawn(future: impl Future<Output = ()> + Send + 'static) {
    drop(future);
}

fn main() {
    spawn(async {
        drop(login(None).await);
    });
}
