//! A host that was found to have it passes; one that is declared and lacks it does not.

mod own {
    taro_api::spec! {
        #![taro("4.2.1")]

        #[platforms(weapp, h5)]
        #[found(swan)]
        #[absent(h5)]
        function look(text: string) => Promise<void>;

        #[absent(h5)]
        const version: string;
    }
}

fn main() {
    drop(own::look("text"));
    drop(own::version());
}
