taro_api::spec! {
    function paint(
        /// Where.
        area: string,
        #[platforms(weapp)] color?: string,
        #[unit(ms)] after?: number,
        #[cfg(unix)] edge?: string,
        #[rest] names: string[]
    ) => void;
}

fn main() {}
