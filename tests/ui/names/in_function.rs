mod types {
    taro_api::spec! {
        #[both_ways]
        interface Zone { name: string }
    }
}

struct Area;

fn main() {
    taro_api::spec! {
        interface Area { name: string }
        function area() => Area;
    }
    drop(area());
    drop(crate::Area);
}

/// Nothing else is said, though nobody outside of the function has the types.
fn no_namesakes() {
    use types as beside;

    taro_api::spec! {
        interface Place { name: string }
        #[cfg(all())]
        interface Found { place: Place }
        namespace scan {
            interface Option { place: Place, more?: Place[], zone?: beside::Zone }
            interface Result { found: Found, kind: Kind }
        }
        type Kind = "a" | "b";
        function scan(option: scan::Option) => Promise<scan::Result>;
        interface Watcher { at(callback: (place: Place) => void) => void }
        function watcher(place: Place) => Watcher;
    }
    drop(scan(scan::Option::new(Place::new("here"))));
    drop(watcher(Place::new("there")).unwrap().at(|place| drop(place.name)));
}

fn beside_alone() {
    use types as beside;

    taro_api::spec! {
        namespace look { interface Option { zone?: beside::Zone, again?: beside::Zone } }
        function look(option: look::Option) => void;
    }
    drop(look(look::Option::new().zone(beside::Zone::new("here"))));
}
