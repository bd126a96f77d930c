mod spec {
    taro_api::spec! {
        interface Rect { left: number }
        interface Query {
            boundingClientRect(callback?: (rect: Rect) => void) => Query,
            exec(callback?: (...all: any[]) => void) => void,
        }
        function createSelectorQuery() => Query;
    }
}

use taro_api::{Any, Rest};

fn measure() -> Result<(), taro_api::Error> {
    let query = spec::create_selector_query()?;
    query.bounding_client_rect(|rect| println!("{}", rect.left.round()))?;
    query.exec(|all| println!("{}", all.len()))?;
    query.exec(|all: Vec<Any>| println!("{}", all.len()))?;

    query.bounding_client_rect(|rect: spec::Rect| println!("{}", rect.left.round()))?;
    query.exec(|Rest(all)| println!("{}", all.len()))?;
    query.exec(|all: Rest<Any>| println!("{} {:?}", all.len(), all[0]))?;
    query.exec(|all| all.into_iter().for_each(drop))?;
    query.exec(None)
}

fn main() {
    let _ = measure();
}
