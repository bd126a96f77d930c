taro_api::spec! {
    interface List<T> {
        items: T[],
    }

    interface Task {
        abort() => void,
        [key: string]: string,
        (res: string) => void,
    }

    interface Options {
        both?: A & B,
        key?: keyof A,
        one?: A["a"],
    }

    interface A {
        a: string,
    }

    interface B {
        b: string,
    }

    const env: A;

    function all(...rest: string[]) => void;
    function generic<T>(value: T) => Promise<T>;
}

fn main() {}
