taro_api::spec! {
    interface Node {
        value: string,
        next?: Node,
    }

    interface Left {
        right: Right,
    }

    interface Right {
        left: Left,
    }

    interface Tree {
        children: Tree[],
        parent?: Box<Tree>,
        table?: Record<string, Tree>,
    }
}

fn main() {}
