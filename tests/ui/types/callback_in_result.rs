taro_api::spec! {
    interface Result {
        listeners: Record<string, () => void>,
    }

    function listen() => Promise<Result>;
    function listener() => (res: string) => void;
}

fn main() {}
