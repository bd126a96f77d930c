//! A host of a platform plugin, in a spec that names it.

mod own {
    taro_api::spec! {
        namespace follow {
            interface Option {
                #[platforms(kwai)]
                user?: string,
            }
        }

        /// Follows a user.
        #[platforms(kwai, h5)]
        function follow(option: follow::Option) => Promise<void>;
    }
}

fn main() {
    drop(own::follow(own::follow::Option::new()));
}
