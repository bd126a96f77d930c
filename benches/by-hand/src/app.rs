//! The same twelve APIs, with a structural setter or getter for each property that the app names.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};

use super::done;

#[wasm_bindgen]
extern "C" {
    type Object;
    #[wasm_bindgen(constructor)]
    fn new() -> Object;

    type Options;
    #[wasm_bindgen(method, setter, structural)]
    fn set_url(this: &Options, value: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_method(this: &Options, value: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_data(this: &Options, value: &JsValue);
    #[wasm_bindgen(method, setter, structural)]
    fn set_key(this: &Options, value: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_title(this: &Options, value: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_mask(this: &Options, value: bool);
    #[wasm_bindgen(method, setter, structural)]
    fn set_count(this: &Options, value: f64);
    #[wasm_bindgen(method, setter, structural, js_name = filePath)]
    fn set_file_path(this: &Options, value: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_name(this: &Options, value: &str);
    #[wasm_bindgen(method, setter, structural)]
    fn set_content(this: &Options, value: &str);

    type Answer;
    #[wasm_bindgen(method, getter, structural)]
    fn code(this: &Answer) -> String;
    #[wasm_bindgen(method, getter, structural)]
    fn data(this: &Answer) -> JsValue;
    #[wasm_bindgen(method, getter, structural, js_name = isConnected)]
    fn is_connected(this: &Answer) -> bool;
    #[wasm_bindgen(method, getter, structural)]
    fn platform(this: &Answer) -> Option<String>;
    #[wasm_bindgen(method, getter, structural, js_name = tempFilePaths)]
    fn temp_file_paths(this: &Answer) -> Vec<String>;
    #[wasm_bindgen(method, getter, structural)]
    fn progress(this: &Answer) -> f64;
    #[wasm_bindgen(method, getter, structural, js_name = statusCode)]
    fn status_code(this: &Answer) -> f64;
    #[wasm_bindgen(method, getter, structural)]
    fn confirm(this: &Answer) -> bool;
    #[wasm_bindgen(method, getter, structural, js_name = errMsg)]
    fn err_msg(this: &Answer) -> String;

    type Upload;
    #[wasm_bindgen(method, structural, js_name = onProgressUpdate)]
    fn on_progress_update(this: &Upload, callback: &JsValue);

    type Query;
    #[wasm_bindgen(method, structural)]
    fn select(this: &Query, selector: &str) -> Node;
    #[wasm_bindgen(method, structural)]
    fn exec(this: &Query);
    type Node;
    #[wasm_bindgen(method, structural, js_name = boundingClientRect)]
    fn bounding_client_rect(this: &Node, callback: &JsValue);
}

#[wasm_bindgen(module = "@tarojs/taro")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn login(option: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn request(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = setStorage)]
    async fn set_storage(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = getStorage)]
    async fn get_storage(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = showToast)]
    async fn show_toast(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = showToast)]
    fn show_toast_only(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = onNetworkStatusChange)]
    fn on_network_status_change(callback: &JsValue);
    #[wasm_bindgen(catch, js_name = getSystemInfo)]
    async fn get_system_info(option: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = chooseImage)]
    async fn choose_image(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = uploadFile)]
    fn upload_file(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = createSelectorQuery)]
    fn create_selector_query() -> Query;
    #[wasm_bindgen(catch, js_name = showModal)]
    async fn show_modal(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = setClipboardData)]
    async fn set_clipboard_data(option: &Options) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = navigateTo)]
    async fn navigate_to(option: &Options) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(inline_js = "export const settled = promise => promise")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn settled(promise: &JsValue) -> Result<JsValue, JsValue>;
}

/// Runs the app, and says what came of it.
#[wasm_bindgen]
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        match app().await {
            Ok(text) => done(&text),
            Err(error) => done(&error.unchecked_into::<Answer>().err_msg()),
        }
    });
}

fn option(fill: impl FnOnce(&Options)) -> Options {
    let option = Object::new().unchecked_into();
    fill(&option);
    option
}

fn of(answer: JsValue) -> Answer {
    answer.unchecked_into()
}

async fn app() -> Result<String, JsValue> {
    let code = of(login(&JsValue::UNDEFINED).await?).code();
    let session = request(&option(|it| {
        it.set_url("https://example.com/session");
        it.set_method("POST");
        it.set_data(&JsValue::from_str(&code));
    }))
    .await?;
    let data = of(session).data();
    set_storage(&option(|it| {
        it.set_key("session");
        it.set_data(&data);
    }))
    .await?;
    let session = of(get_storage(&option(|it| it.set_key("session"))).await?).data();
    show_toast(&option(|it| {
        it.set_title("signed in");
        it.set_mask(true);
    }))
    .await?;

    let changed = Closure::<dyn Fn(Answer)>::new(|res: Answer| {
        if !res.is_connected() {
            drop(show_toast_only(&option(|it| it.set_title("offline"))));
        }
    });
    on_network_status_change(&changed.into_js_value());
    let system = of(get_system_info(&JsValue::UNDEFINED).await?);
    let picture = of(choose_image(&option(|it| it.set_count(1.0))).await?).temp_file_paths().remove(0);
    let upload = upload_file(&option(|it| {
        it.set_url("https://example.com/pictures");
        it.set_file_path(&picture);
        it.set_name("picture");
    }))?;
    let progress = Closure::<dyn Fn(Answer)>::new(|res: Answer| done(&(res.progress() as i64).to_string()));
    upload.unchecked_ref::<Upload>().on_progress_update(progress.as_ref());
    let status = of(settled(&upload).await?).status_code() as i64;

    let query = create_selector_query();
    query.select("#board").bounding_client_rect(&Closure::once_into_js(|res: JsValue| drop(res)));
    query.exec();
    let modal = option(|it| {
        it.set_title("Copy?");
        it.set_content("The picture is there.");
    });
    if of(show_modal(&modal).await?).confirm() {
        set_clipboard_data(&option(|it| it.set_data(&JsValue::from_str(&picture)))).await?;
    }
    navigate_to(&option(|it| it.set_url("/pages/picture"))).await?;
    let platform = system.platform().unwrap_or_default();
    Ok([platform, status.to_string(), session.as_string().unwrap_or_default()].join(" "))
}
