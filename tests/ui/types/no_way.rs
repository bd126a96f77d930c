//! What crosses to the host is a type of a spec, or one that stands for a value of the host's.

struct Own;

fn main() {
    drop(taro_api::Any::of(Own));
}
