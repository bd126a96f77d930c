//! `createMapContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    /// Controls a `map` component of the page, which it finds by its id.
    #[platforms(weapp, tt)]
    interface MapContext {
        /// Asks which point is in the map's centre, in GCJ-02 as `openLocation` wants it.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15662")]
        getCenterLocation(
            option?: MapContext::GetCenterLocationOption,
        ) => Promise<MapContext::GetCenterLocationSuccessCallbackResult>,
        /// Gives the mark of the user's position another icon.
        #[platforms(weapp, tt)]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.16.0")]
        setLocMarkerIcon(option?: MapContext::SetLocMarkerIconOption) => Promise<CallbackResult>,
        /// Moves the centre to the user's position, or to a point; the map needs `show-location`.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16132")]
        #[since(weapp = "1.2.0")]
        moveToLocation(option: MapContext::MoveToLocationOption) => Promise<CallbackResult>,
        /// Moves a marker to another place, animated.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16676")]
        #[since(weapp = "1.2.0")]
        translateMarker(option: MapContext::TranslateMarkerOption) => Promise<CallbackResult>,
        /// Moves a marker along a path, as for replaying a route; another call for it breaks off the first.
        #[since(weapp = "2.13.0")]
        moveAlong(object: any) => any,
        /// Zooms so that all these points can be seen.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16007")]
        #[since(weapp = "1.2.0")]
        includePoints(option: MapContext::IncludePointsOption) => Promise<CallbackResult>,
        /// Asks which part of the world the map shows.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15826")]
        #[since(weapp = "1.4.0")]
        getRegion(option?: MapContext::GetRegionOption) => Promise<MapContext::GetRegionSuccessCallbackResult>,
        /// Asks by how much the map is turned.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15878")]
        #[since(weapp = "2.8.0")]
        getRotate(option?: MapContext::GetRotateOption) => Promise<MapContext::GetRotateSuccessCallbackResult>,
        /// Asks by how much the map is tilted.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15964")]
        #[since(weapp = "2.8.0")]
        getSkew(option?: MapContext::GetSkewOption) => Promise<MapContext::GetSkewSuccessCallbackResult>,
        /// Asks for the zoom level.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15918")]
        #[since(weapp = "1.4.0")]
        getScale(option?: MapContext::GetScaleOption) => Promise<MapContext::GetScaleSuccessCallbackResult>,
        /// Moves the map's centre to another place of the component.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16309")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.10.0")]
        setCenterOffset(option: MapContext::SetCenterOffsetOption) => Promise<CallbackResult>,
        /// Removes a layer that `addCustomLayer` added.
        #[platforms(weapp)]
        #[since(weapp = "2.12.0")]
        removeCustomLayer(option: MapContext::RemoveCustomLayerOption) => Promise<CallbackResult>,
        /// Adds a layer that was made in the map vendor's console.
        #[platforms(weapp)]
        #[since(weapp = "2.12.0")]
        addCustomLayer(option: MapContext::AddCustomLayerOption) => Promise<CallbackResult>,
        /// Lays a picture on the map, which grows and shrinks as the user zooms.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15442")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.14.0")]
        addGroundOverlay(option: MapContext::AddGroundLayerOption) => Promise<CallbackResult>,
        /// Adds a layer of data, which may be refreshed every 15 seconds or less often.
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        addVisualLayer(option: MapContext::AddVisualLayerOption) => Promise<CallbackResult>,
        /// Removes a layer of data from the map.
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        removeVisualLayer(option: MapContext::RemoveVisualLayerOption) => Promise<CallbackResult>,
        /// Draws an arc through a point or by an angle; one is required, and the angle comes first.
        #[platforms(weapp)]
        #[since(weapp = "2.22.0")]
        addArc(option: MapContext::AddArcOption) => Promise<CallbackResult>,
        /// Removes an arc from the map.
        #[platforms(weapp)]
        #[since(weapp = "2.22.0")]
        removeArc(option: MapContext::RemoveArcOption) => Promise<CallbackResult>,
        /// Keeps the user inside an area; this limits how far one can zoom out, too.
        #[platforms(weapp)]
        #[since(weapp = "2.22.0")]
        setBoundary(option: MapContext::SetBoundaryOption) => Promise<CallbackResult>,
        /// Changes a picture that lies on the map.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16778")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.14.0")]
        updateGroundOverlay(option: MapContext::UpdateGroundOverlayOption) => Promise<CallbackResult>,
        /// Removes a picture from the map.
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16205")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.14.0")]
        removeGroundOverlay(option: MapContext::RemoveGroundOverlayOption) => Promise<CallbackResult>,
        /// Asks where on the map component a place is, from its top left corner.
        #[platforms(weapp)]
        #[since(weapp = "2.14.0")]
        toScreenLocation(option: MapContext::ToScreenLocationOption) => Promise<CallbackResult>,
        /// Asks which place is at a point of the map component, from its top left corner.
        #[platforms(weapp)]
        #[since(weapp = "2.14.0")]
        fromScreenLocation(option: MapContext::FromScreenLocationOption) => Promise<CallbackResult>,
        /// Lets the user choose a map app that leads the way.
        #[platforms(weapp)]
        #[since(weapp = "2.14.0")]
        openMapApp(option: MapContext::OpenMapAppOption) => Promise<CallbackResult>,
        /// Adds markers to those of the component.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15487")]
        #[since(weapp = "2.13.0")]
        addMarkers(option: MapContext::AddMarkersOption) => Promise<CallbackResult>,
        /// Removes markers by their ids.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16226")]
        #[since(weapp = "2.13.0")]
        removeMarkers(option: MapContext::RemoveMarkersOption) => Promise<CallbackResult>,
        /// Sets how markers that are near each other are gathered into one.
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16034")]
        #[since(weapp = "2.13.0")]
        initMarkerCluster(option?: MapContext::InitMarkerClusterOption) => Promise<CallbackResult>,
        /// Listens to what happens with clusters of markers.
        #[platforms(weapp)]
        #[since(weapp = "2.13.0")]
        on(
            event: MapContext::MapEventKey,
            callback: (res: MapContext::MapEventMarkerClusterCreate | MapContext::MapEventMarkerClusterClick) => void,
        ) => void,
    }

    namespace MapContext {
        /// The callbacks that are told the map's centre.
        interface GetCenterLocationOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetCenterLocationSuccessCallbackResult) => void,
        }

        /// The point in the map's centre.
        interface GetCenterLocationSuccessCallbackResult extends CallbackResult {
            /// Degrees north of the equator.
            latitude: number,
            /// Degrees east of Greenwich.
            longitude: number,
            errMsg: string,
        }

        /// The new icon of the user's position.
        interface SetLocMarkerIconOption {
            /// A web address, or a path on the device or in the app's package.
            iconPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The callbacks that are told what the map shows.
        interface GetRegionOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetRegionSuccessCallbackResult) => void,
        }

        /// The part of the world that the map shows, by two corners.
        interface GetRegionSuccessCallbackResult extends CallbackResult {
            /// The corner at the top right.
            northeast: MapPosition,
            /// The corner at the bottom left.
            southwest: MapPosition,
        }

        /// The callbacks that are told how the map is turned.
        interface GetRotateOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetRotateSuccessCallbackResult) => void,
        }

        /// How the map is turned.
        interface GetRotateSuccessCallbackResult extends CallbackResult {
            /// The angle of the map, in degrees.
            rotate: number,
            errMsg: string,
        }

        /// The callbacks that are told the zoom level.
        interface GetScaleOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetScaleSuccessCallbackResult) => void,
        }

        /// How far the map is zoomed in.
        interface GetScaleSuccessCallbackResult extends CallbackResult {
            /// The zoom level: the higher, the nearer.
            scale: number,
            errMsg: string,
        }

        /// The callbacks that are told how the map is tilted.
        interface GetSkewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetSkewSuccessCallbackResult) => void,
        }

        /// How the map is tilted.
        interface GetSkewSuccessCallbackResult extends CallbackResult {
            /// How many degrees, 0 for a view from straight above.
            skew: number,
            errMsg: string,
        }

        /// Which points must be seen, and how far from the edge.
        interface IncludePointsOption {
            /// The places that must be visible.
            points: MapPosition[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// Pixels from top, right, bottom and left; Android may use the first for all four.
            padding?: number[],
            success?: (res: CallbackResult) => void,
        }

        /// A place on the map.
        interface MapPosition {
            /// North of the equator, in degrees; negative in the south.
            latitude: number,
            /// East of Greenwich, in degrees; negative in the west.
            longitude: number,
        }

        /// An area of the map, by two corners.
        interface MapBoundary {
            /// Its bottom left corner.
            southwest: MapPosition,
            /// Its top right corner.
            northeast: MapPosition,
        }

        /// Where the map's centre goes; the user's position if no place is given.
        interface MoveToLocationOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            /// The latitude of the new centre; the user's own if it is left out.
            #[since(weapp = "2.8.0")]
            latitude?: number,
            /// The longitude of the new centre; the user's own if it is left out.
            #[since(weapp = "2.8.0")]
            longitude?: number,
            success?: (res: CallbackResult) => void,
        }

        /// Which marker moves, to where and how.
        interface TranslateMarkerOption {
            /// Whether the marker turns into the direction in which it goes.
            autoRotate: boolean,
            /// The place to which the marker moves.
            destination: MapPosition,
            /// The `id` of the marker that moves.
            markerId: number,
            /// By how many degrees it turns.
            rotate: number,
            /// Called when it has arrived.
            #[corrected(() => void, "it is called with nothing, and what it returns goes nowhere")]
            animationEnd?: (...args: any[]) => any,
            complete?: (res: CallbackResult) => void,
            /// How long it takes, in milliseconds; moving and turning each take as long.
            #[unit(ms)]
            duration?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Where in the component the map's centre is.
        interface SetCenterOffsetOption {
            /// Two numbers from 0.25 to 0.75, from the left and from the top; `[0.5, 0.5]` is the middle.
            offset: number[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which layer of the console to remove.
        interface RemoveCustomLayerOption {
            /// The id that `addCustomLayer` was given.
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which layer of the console to add.
        interface AddCustomLayerOption {
            /// The number that the map vendor's console gave it.
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which picture to lay where.
        interface AddGroundLayerOption {
            /// A number that the app chooses, to change or remove the picture later.
            id: number,
            /// A web address, a temporary path, or one in the app's package.
            src: string,
            /// The area that the picture covers.
            bounds: MapBoundary,
            /// Whether the picture is shown.
            #[default(true)]
            visible?: boolean,
            /// The drawing order: the higher number is drawn above.
            #[default(1)]
            zIndex?: number,
            /// From 0, invisible, to 1, solid.
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which layer of data to add, and how often to refresh it.
        interface AddVisualLayerOption {
            /// The number that the layer has in the vendor's console.
            layerId: number,
            /// How often the layer is refreshed: every 15 seconds at most.
            #[unit(s)]
            #[default(0)]
            interval?: number,
            /// The drawing order among layers: the higher number is drawn above.
            #[default(1)]
            zIndex?: number,
            /// How solid the layer is, from 0 to 1.
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which layer of data to remove.
        interface RemoveVisualLayerOption {
            /// The id that `addVisualLayer` was given.
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// From where to where an arc goes, and how it looks.
        interface AddArcOption {
            /// A number that the app chooses, to remove the arc later.
            id: number,
            /// The place where the arc begins.
            start: MapPosition,
            /// The place where the arc ends.
            end: MapPosition,
            /// A place that it goes through; it must be in the range between both ends.
            pass?: MapPosition,
            /// In degrees, counterclockwise, between the line to the end and the tangent at the start.
            #[default(0)]
            angle?: number,
            /// How thick the line is.
            #[default(5)]
            width?: number,
            /// The colour of the line, such as `#ff0000`.
            #[default("#000000")]
            color?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The arc to remove, by the id that it was added with.
        interface RemoveArcOption {
            /// The number that `addArc` was given.
            id: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The area that the user cannot leave, by two corners.
        interface SetBoundaryOption {
            /// The area's corner at the bottom left.
            southwest: MapPosition,
            /// The area's corner at the top right.
            northeast: MapPosition,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which picture on the map changes, and what becomes of it.
        interface UpdateGroundOverlayOption {
            /// The number that `addGroundOverlay` was given.
            id: number,
            /// The new picture: a web address, a temporary path, or one in the app's package.
            src: string,
            /// The area that the picture covers from now on.
            bounds: MapBoundary,
            /// Whether the picture can be seen.
            #[default(true)]
            visible?: boolean,
            /// The new drawing order: the higher number is drawn above.
            #[default(1)]
            zIndex?: number,
            /// How solid the picture is, from 0 to 1.
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which picture to remove from the map.
        interface RemoveGroundOverlayOption {
            /// The id that `addGroundOverlay` was given.
            id: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The place that is looked for on the screen.
        interface ToScreenLocationOption {
            /// How far north the place is, in degrees.
            latitude: number,
            /// How far east the place is, in degrees.
            longitude: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// A point of the map component.
        interface FromScreenLocationOption {
            /// How far from the left edge.
            x: number,
            /// How far from the top edge.
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Where the user wants to go.
        interface OpenMapAppOption {
            /// How far east the goal is.
            longitude: number,
            /// How far north the goal is.
            latitude: number,
            /// What the goal is called.
            destination: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// Which markers to add, and whether others stay.
        interface AddMarkersOption {
            /// As the map component's own `markers`.
            markers: crate::general::Marker[],
            /// Whether all other markers are removed first.
            #[default(false)]
            clear?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// The markers to remove, by their ids.
        interface RemoveMarkersOption {
            /// The `id`s that the markers were given.
            markerIds: number[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// How markers are gathered into clusters.
        interface InitMarkerClusterOption {
            /// Whether clusters look as the host draws them, with their number.
            #[default(true)]
            enableDefaultStyle?: boolean,
            /// Whether a click on a cluster zooms in until it comes apart.
            #[default(true)]
            zoomOnClick?: boolean,
            /// Markers that are nearer than this are gathered, in pixels.
            #[default(60)]
            gridSize?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        /// What can be listened to on a map.
        type MapEventKey =
            /// New clusters were made, because the user zoomed or moved the map.
            | "markerClusterCreate"
            /// The user clicked on a cluster.
            | "markerClusterClick";

        /// The clusters that were made.
        interface MapEventMarkerClusterCreate {
            /// Only the new ones.
            clusters: ClusterInfo[],
        }

        /// The cluster that the user clicked on.
        interface MapEventMarkerClusterClick {
            /// Where it is, and what it holds.
            cluster: ClusterInfo,
        }

        /// Several markers that are shown as one.
        interface ClusterInfo {
            /// The host's number for it.
            clusterId: number,
            /// The place where the cluster is drawn.
            center: LatLng,
            /// The `id`s of the markers in it.
            markerIds: number[],
        }

        /// A place, under short names.
        interface LatLng {
            /// The latitude, in degrees.
            lat: number,
            /// The longitude, in degrees.
            lng: number,
        }
    }

    /// Creates the `MapContext` that controls the map component with this id.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1948", harmony_hybrid = "@tarojs/plugin-platform-harmony-hybrid@4.1.11/dist/api/apis/media/map/index.js:10")]
    #[corrected((mapId: string, component?: any) => MapContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/map/createMapContext/")]
    function createMapContext(mapId: string, component?: Record<string, any>) => MapContext;
}
