mod elsewhere {
    pub struct Other;
}

mod spec {
    taro_api::spec! {
        use super::elsewhere::Other;

        interface Task {
            abort() => void,
            (res: string) => void,
        }

        interface Options {
            both?: A & Other,
            clash?: A & { a: number },
            key?: keyof Other,
            one?: A["b"],
            far?: Other["a"],
            third?: [string, number][2],
            generic?: <T>(value: T) => void,
            missing?: List,
            more?: List<string, string>,
            given?: A<string>,
        }

        interface A {
            a: string,
        }

        interface List<T> {
            items: T[],
        }

        interface Unused<T> {
            a: string,
        }

        type Alias<T> = string;
    }
}

fn main() {}
