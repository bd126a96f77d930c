//! What `available!` hands over may be called, whatever the build's hosts and their oldest clients.

mod plugin {
    taro_api::spec! {
        #![module("my-plugin")]

        namespace scan {
            interface Option {
                time?: number,
                /// The hosts have it from different versions on.
                #[platforms(tt, weapp)]
                #[since(weapp = "2.20.1")]
                force?: boolean,
                kind?: "code" | #[platforms(tt)] "picture",
                success?: (res: Result) => void,
            }
            interface Result {
                text: string,
            }
        }
        namespace onLight {
            interface Light { on: boolean }
        }
        interface Page<T> {
            #[platforms(weapp)]
            item?: T,
        }
        interface Camera {
            #[platforms(weapp)]
            zoom(by: number, how?: string) => number,
            #[platforms(weapp)]
            name: string,
            close() => void,
        }
        interface UploadTask extends Promise<string> {
            #[platforms(weapp)]
            abort() => void,
            #[platforms(weapp)]
            onProgress(callback: (percent: number) => void) => void,
        }
        #[platforms(weapp, tt)]
        #[since(weapp = "2.10.0")]
        function scan(option?: scan::Option) => Promise<scan::Result>;
        #[platforms(weapp)]
        function onLight(callback: (res: onLight::Light) => void) => void;
        #[platforms(weapp)]
        function sum(first: number, ...more: number[]) => number;
        #[platforms(weapp)]
        function first<T>(items: T[]) => T;
        #[platforms(weapp)]
        function upload(path: string) => UploadTask;
        #[platforms(weapp)]
        const limits: { size: number };
        function openCamera() => Camera;
        interface Lamp {
            shine(how?: number) => void,
        }
        #[new]
        #[platforms(weapp)]
        function Lamp(at: string) => Lamp;
    }
}
use plugin::scan as renamed;
use plugin::{Camera, Lamp, Page, UploadTask, lamp, on_light, scan, sum};
use taro_api::{Any, Error, Host, Listener, Promise, available, host, is_available};

fn branch() {
    if let Some(scan) = available!(crate::plugin::scan) {
        drop(scan(None));
        drop(scan(Some(scan::Option::new().time(4))));
    }
}

fn early() -> Option<Promise<scan::Result>> {
    let Some((scan, force)) = available!(crate::plugin::scan, crate::plugin::scan.force) else { return None };
    Some(scan(Some(force(scan::Option::new(), true).success(|_| {}))))
}

fn closure() -> Option<impl Fn() -> Promise<scan::Result>> {
    let scan = available!(crate::plugin::scan)?;
    Some(move || scan(None))
}

async fn later(camera: Camera) -> Result<f64, Error> {
    let Some(zoom) = available!(self::plugin::Camera::zoom) else { return Ok(0.0) };
    std::future::ready(()).await;
    zoom(&camera, 2, None)
}

fn setter(camera: &Camera) {
    if let Some((set_name, name)) = available!(crate::plugin::Camera::set_name, crate::plugin::Camera.name) {
        set_name(camera, "front");
        let _: Result<String, Error> = name(camera);
    }
    if let Some(close) = available!(crate::plugin::Camera.close) {
        close(camera).unwrap();
    }
}

fn value() -> Option<scan::Kind> {
    available!(crate::plugin::scan::Kind::Picture)
}

fn open_value() -> Option<scan::Kind> {
    available!(crate::plugin::scan::Kind::Code)
}

fn listener() -> Option<Result<Listener, Error>> {
    let on_light = available!(crate::plugin::on_light)?;
    Some(on_light(Box::new(|light: on_light::Light| assert!(light.on))))
}

fn others(task: &UploadTask) {
    if let Some(sum) = available!(crate::plugin::sum) {
        let _: Result<f64, Error> = sum(1.0, vec![2.0]);
    }
    if let Some(first) = available!(crate::plugin::first) {
        let _: Result<Any, Error> = first(vec![Any::from("a")]);
    }
    if let Some(limits) = available!(crate::plugin::limits) {
        assert!(limits().is_err());
    }
    if let Some((abort, on_progress)) =
        available!(crate::plugin::UploadTask::abort, crate::plugin::UploadTask::on_progress)
    {
        abort(task);
        drop(on_progress(task, |_| {}));
    }
}

/// What makes an object of a class.
fn class() -> Option<Result<Lamp, Error>> {
    let lamp: lamp::Function = available!(crate::plugin::lamp)?;
    Some(lamp("front".to_owned()))
}

/// Of taro-api's own.
fn own() -> bool {
    let Some((login, text)) = available!(login, request::DataType::Text) else { return false };
    drop(login(None));
    let _ = available!(login.timeout).map(|timeout| timeout(taro_api::login::Option::new(), std::time::Duration::ZERO));
    text.as_str() == "text"
}

/// A library takes the proof, and a struct keeps it.
fn sign_in(scan: scan::Function, sum: sum::Function) -> Result<f64, Error> {
    drop(scan(None));
    sum(1.0, Vec::new())
}

struct Kept {
    scan: Option<scan::Function>,
}

/// By another name.
fn by_another_name() -> Option<scan::Function> {
    available!(self::renamed)
}

fn asked_only() -> bool {
    is_available!(crate::plugin::scan, crate::plugin::scan.force)
}

fn main() {
    let kept = Kept { scan: available!(crate::plugin::scan) };
    let is = |version: &'static str| {
        host::set_base_library(version);
        (available!(crate::plugin::scan).is_some(), asked_only())
    };
    host::set_current(Host::Weapp);
    assert_eq!(is("2.9.0"), (false, false));
    assert_eq!(is("2.10.0"), (true, false));
    assert_eq!(is("2.20.1"), (true, true));
    assert!(value().is_none() && open_value().is_some() && closure().is_some() && early().is_some());
    host::on(plugin::open_camera::API, |()| {
        let camera = host::Object::new().with("name", "back").on("zoom", |by: f64| Ok(by * 2.0));
        camera.on("close", |()| Ok(())).make()
    });
    host::on(sum::API, |(first, more)| Ok(first + more.iter().sum::<f64>()));
    let camera = plugin::open_camera().unwrap();
    setter(&camera);
    assert_eq!(host::run(later(camera)).unwrap(), 4.0);
    let (scan, sum) = available!(crate::plugin::scan, crate::plugin::sum).unwrap();
    assert_eq!(sign_in(scan, sum).unwrap(), 1.0);
    branch();
    host::on(lamp::API, |at| {
        assert_eq!(at, "front");
        host::Object::new().make()
    });
    assert!(class().unwrap().is_ok());

    host::set_current(Host::H5);
    assert!(!is("9.0.0").0 && listener().is_none() && class().is_none() && !own());
    host::set_current(Host::Tt);
    assert!(value().is_some() && asked_only() && kept.scan.is_some() && by_another_name().is_some());
    let _ = (others as fn(&UploadTask), Page::<Any>::new);
}
