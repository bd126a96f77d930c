taro_api::spec! {
    export function login() => Promise<void>;

    pub interface Option {
        timeout?: number,
    }

    declare namespace other {
        interface Option {
            timeout?: number,
        }
    }

    async function logout() => Promise<void>;
}

fn main() {}
