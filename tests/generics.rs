//! Type parameters, and what is said with `keyof`, `&`, `A["b"]` and call signatures, against the in-process host.

use std::cell::RefCell;
use std::rc::Rc;

use taro_api::{Any, available, host, is_available};

taro_api::spec! {
    namespace list {
        /// Where to look.
        interface Option<T> {
            filter: T,
            page?: number,
            success?: (res: Page<T>) => void,
            fail?: (res: CallbackResult) => void,
        }
        /// Some of the items.
        interface Page<T, M = any> extends CallbackResult {
            items: T[],
            more: { next?: T, total: number },
            meta?: M,
        }
    }
    /// Asks for items.
    function list<T>(option: list::Option<T>) => Promise<list::Page<T>>;

    /// A pair.
    type Pair<A, B = A> = [A, B];
    /// A text, or what it stands for.
    type Either<T> = string | T[];
    function swap(pair: Pair<string, number>) => Pair<number, string>;
    function same(pair: Pair<string>) => Either<boolean>;

    /// Tells of values.
    interface Emitter<T> {
        readonly last?: T,
        onValue(callback: (value: T) => void) => void,
        offValue(callback?: (value: T) => void) => void,
        emit(value: T) => boolean,
        map<R>(to: (value: T) => R) => R[],
    }
    function numbers() => Emitter<number>;

    interface Base<T> {
        value: T,
        other?: string,
    }
    /// Has what a `Base` of texts has.
    interface Text extends Base<string> {
        length: number,
    }
    /// Has what both have.
    type Both = Base<boolean> & { other: string, more: number };
    /// The name of a field.
    type Field = keyof Text;
    /// What a field is.
    interface Fields {
        value: Text["value"],
        other: Text["other"],
        either: Text["value" | "length"],
        item: Pair<string>[0],
    }
    function text() => Text;
    function both(given: Both) => Field;
    function fields() => Fields;

    /// Is called.
    interface Done {
        (code: number, text?: string) => void,
    }
    function later(done: Done) => void;

    namespace scoped {
        interface T { own: string }
        /// The parameter hides the type of its name.
        interface Box<T> { value: T }
    }
    function scoped() => scoped::Box<scoped::T>;
}

#[test]
fn a_function_gives_what_it_is_asked_for() {
    host::on(list::API, |option| {
        assert_eq!(option.filter.to::<String>().unwrap(), "a");
        let items = vec![Any::from("ab"), Any::from("ac")];
        Ok(list::Page::new(list::PageRequired { items, more: list::PageMore::new(2.0) }))
    });
    let page: list::Page<String> = host::run(list(list::Option::new("a".to_owned()).page(1.0))).unwrap();
    assert_eq!((page.items, page.more.total), (vec!["ab".to_owned(), "ac".to_owned()], 2.0));
    let told = Rc::new(RefCell::new(0));
    let count = Rc::clone(&told);
    drop(list(list::Option::new("a".to_owned()).success(move |page| *count.borrow_mut() = page.items.len())));
    assert_eq!(*told.borrow(), 2);
}

#[test]
fn an_alias_takes_types() {
    host::on(swap::API, |(a, b)| Ok((b, a)));
    assert_eq!(swap(("a".to_owned(), 1.0)).unwrap(), (1.0, "a".to_owned()));
    host::on(same::API, |(a, b)| {
        Ok(if a == b { Either::from("same".to_owned()) } else { Either::Array(vec![true, false]) })
    });
    assert_eq!(same(("a".to_owned(), "b".to_owned())).unwrap(), Either::Array(vec![true, false]));
}

#[test]
fn an_object_of_the_host_takes_types() {
    host::on(numbers::API, |()| host::Object::new().on("emit", |value: f64| Ok(value > 1.0)).with("last", 3.0).make());
    let emitter: Emitter<f64> = numbers().unwrap();
    assert_eq!((emitter.emit(2.0).unwrap(), emitter.last().unwrap()), (true, Some(3.0)));
}

#[test]
fn members_come_from_other_types() {
    host::on(text::API, |()| Ok(Text::new(TextRequired { length: 4.0, value: "text" })));
    let found = text().unwrap();
    assert_eq!((found.value.as_str(), found.length, found.other), ("text", 4.0, None));
    host::on(both::API, |given| Ok(if given.value { Field::Value } else { given.other.parse().unwrap() }));
    assert_eq!(both(BothRequired { value: false, other: "length", more: 1.0 }).unwrap(), Field::Length);
    host::on(fields::API, |()| {
        Ok(Fields::new(FieldsRequired { value: "a", item: "item", either: FieldsEither::Number(1.0) }))
    });
    assert_eq!(fields().unwrap().either, FieldsEither::Number(1.0));
}

#[test]
fn what_is_called_is_a_callback() {
    let told = Rc::new(RefCell::new(String::new()));
    let heard = Rc::clone(&told);
    host::on(later::API, |done| {
        done.call((1.0, Some("done".to_owned())));
        Ok(())
    });
    later(move |code: f64, text: Option<String>| {
        *heard.borrow_mut() = format!("{code} {}", text.unwrap_or_default());
    })
    .unwrap();
    assert_eq!(*told.borrow(), "1 done");
    host::on(scoped::API, |()| Ok(scoped::Box::new(scoped::T::new("own"))));
    assert_eq!(scoped().unwrap().value.own, "own");
}

mod tasks {
    taro_api::spec! {
        interface Task<T> extends Promise<T> { abort() => void, last() => T }
        interface Option<U> { a?: string, success?: (res: U) => void }
        type Many<V> = Task<V[]>;
        /// Through a base of a base.
        interface Base extends Promise<string> { abort() => void }
        interface Middle extends Base {}
        interface Last extends Middle { pause() => void }
        function one(option: Option<string>) => Task<string>;
        function many<T>(option: Option<T[]>) => Many<T>;
        function told<T>(option: Option<T>) => void;
        function last() => Last;
        function onMessage<T>(callback: (message: T) => void) => void;
        function offMessage<T>(callback?: (message: T) => void) => void;
    }
}

#[test]
fn a_task_has_type_parameters() {
    host::on(tasks::one::API, |option| Ok(option.a.unwrap_or_default()));
    assert_eq!(host::run(tasks::one(tasks::Option::new().a("one"))).unwrap(), "one");
    host::on(tasks::many::API, |_| Ok(vec![Any::from("a"), Any::from("b")]));
    let many: tasks::Many<String> = tasks::many(tasks::Option::new());
    assert_eq!(host::run(many).unwrap(), ["a", "b"]);
    host::on(tasks::told::API, |_| Ok(Any::from("told")));
    assert_eq!(host::run(tasks::told(tasks::Option::<String>::new())).unwrap(), "told");
    host::on(tasks::last::API, |()| Ok("last".to_owned()));
    let last = tasks::last();
    assert!(last.pause().is_err());
    assert_eq!(host::run(last).unwrap(), "last");
    host::on(tasks::off_message::API, |()| Ok(()));
    tasks::off_message().unwrap();
}

mod taken {
    taro_api::spec! {
        interface Table { #[unit(ms)] time?: number, mode: "slow" | "fast", sizes: { width: number }[] }
        interface Option {
            #[unit(s)]
            wait: Seconds,
            time: Table["time"],
            mode: Table["mode"],
            size: Table["sizes"][number],
            by_name: Record<"small" | "large-one", { width: number }>,
            then?: Then<string>,
        }
        type Seconds = number;
        type Then<T> = (value: T) => void;
        function arrange(option: Option, ...more: List<string>) => Table;
        type List<T> = T[];
    }
}

#[test]
fn what_is_taken_of_another_type_is_that() {
    use std::time::Duration;
    use taken::{ByName, ByNameRequired, ByNameValue, Option, Required, Table, TableMode, TableSizesItem, arrange};

    host::on(arrange::API, |(option, more): (Option, Vec<String>)| {
        assert_eq!((option.time, option.wait), (Some(Duration::from_millis(5)), Duration::from_secs(2)));
        assert_eq!(option.by_name.large_one.width, 7.0);
        option.then.unwrap().call((more.concat(),));
        Ok(Table::new(taken::TableRequired { mode: option.mode, sizes: vec![option.size] }))
    });
    let by_name = ByName::new(ByNameRequired { small: ByNameValue::new(1), large_one: ByNameValue::new(7) });
    let required =
        Required { wait: Duration::from_secs(2), mode: TableMode::Fast, size: TableSizesItem::new(3), by_name };
    let heard = Rc::new(RefCell::new(String::new()));
    let notes = Rc::clone(&heard);
    let option = Option::new(required)
        .time(Duration::from_millis(5))
        .then(move |text: String| notes.borrow_mut().push_str(&text));
    let table = arrange(option, vec!["a".to_owned(), "b".to_owned()]).unwrap();
    assert_eq!((table.mode, table.sizes[0].width, heard.borrow().as_str()), (TableMode::Fast, 3.0, "ab"));
}

taro_api::spec! {
    #![module("names")]
    interface Paged<ID, key, IN = ID> { id: ID, key: key, more: IN[] }
    function paged<ID, TX>(option: { id: ID, key: TX, success?: (res: Paged<ID, TX>) => void }) => Promise<Paged<ID, TX>>;
}

#[test]
fn a_type_parameter_has_any_name() {
    host::on(paged::API, |option| {
        Ok(Paged::new(PagedRequired { id: option.id.clone(), key: option.key, more: vec![option.id] }))
    });
    let seen: Rc<RefCell<Vec<String>>> = Rc::default();
    let sees = Rc::clone(&seen);
    let option = PagedOption::new(PagedOptionRequired { id: "a".to_owned(), key: 1.0 });
    let option = option.success(move |res: Paged<String, f64>| sees.borrow_mut().push(res.id));
    let read: Paged<String, f64> = host::run(paged(option)).unwrap();
    assert_eq!((read.key, read.more), (1.0, vec!["a".to_owned()]));
    assert_eq!(*seen.borrow(), ["a"]);
}

#[test]
fn a_member_of_a_type_with_parameters_is_asked_for_with_what_they_are() {
    let asked = available!(crate::Emitter::<f64>::emit).unwrap();
    let object = host::Object::new().on("emit", |value: f64| Ok(value > 1.0));
    host::on(numbers::API, move |()| object.make());
    assert!(asked(&numbers().unwrap(), 2.0).unwrap());
    assert!(is_available!(crate::list::Option::<String>.page));
}
