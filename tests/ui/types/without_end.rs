//! A type each of whose values holds another.

taro_api::spec! {
    interface Node {
        next: Box<Node>,
    }
    interface Left {
        right?: Box<Right>,
        both: [Box<Right>, string],
    }
    interface Right {
        left: Box<Left>,
    }
    interface Tree {
        branch?: Box<Tree>,
        leaf: Box<Tree> | string,
    }
}

fn main() {}
