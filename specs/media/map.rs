//! `createMapContext`.

// Written by `cargo taro import`.

taro_api::spec! {
    #![taro("4.2.1")]

    #[platforms(weapp, tt)]
    interface MapContext {
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15662")]
        getCenterLocation(
            option?: MapContext::GetCenterLocationOption,
        ) => Promise<MapContext::GetCenterLocationSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.16.0")]
        setLocMarkerIcon(option?: MapContext::SetLocMarkerIconOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16132")]
        #[since(weapp = "1.2.0")]
        moveToLocation(option: MapContext::MoveToLocationOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16676")]
        #[since(weapp = "1.2.0")]
        translateMarker(option: MapContext::TranslateMarkerOption) => Promise<CallbackResult>,
        #[since(weapp = "2.13.0")]
        moveAlong(object: any) => any,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16007")]
        #[since(weapp = "1.2.0")]
        includePoints(option: MapContext::IncludePointsOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15826")]
        #[since(weapp = "1.4.0")]
        getRegion(option?: MapContext::GetRegionOption) => Promise<MapContext::GetRegionSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15878")]
        #[since(weapp = "2.8.0")]
        getRotate(option?: MapContext::GetRotateOption) => Promise<MapContext::GetRotateSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15964")]
        #[since(weapp = "2.8.0")]
        getSkew(option?: MapContext::GetSkewOption) => Promise<MapContext::GetSkewSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15918")]
        #[since(weapp = "1.4.0")]
        getScale(option?: MapContext::GetScaleOption) => Promise<MapContext::GetScaleSuccessCallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16309")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.10.0")]
        setCenterOffset(option: MapContext::SetCenterOffsetOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.12.0")]
        removeCustomLayer(option: MapContext::RemoveCustomLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.12.0")]
        addCustomLayer(option: MapContext::AddCustomLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15442")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.14.0")]
        addGroundOverlay(option: MapContext::AddGroundLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        addVisualLayer(option: MapContext::AddVisualLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.20.1")]
        removeVisualLayer(option: MapContext::RemoveVisualLayerOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.22.0")]
        addArc(option: MapContext::AddArcOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.22.0")]
        removeArc(option: MapContext::RemoveArcOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.22.0")]
        setBoundary(option: MapContext::SetBoundaryOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16778")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.14.0")]
        updateGroundOverlay(option: MapContext::UpdateGroundOverlayOption) => Promise<CallbackResult>,
        #[platforms(weapp, tt)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16205")]
        #[unconfirmed(tt = "@douyin-microapp/typings@1.3.1/api/map.d.ts:22")]
        #[since(weapp = "2.14.0")]
        removeGroundOverlay(option: MapContext::RemoveGroundOverlayOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.14.0")]
        toScreenLocation(option: MapContext::ToScreenLocationOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.14.0")]
        fromScreenLocation(option: MapContext::FromScreenLocationOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.14.0")]
        openMapApp(option: MapContext::OpenMapAppOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:15487")]
        #[since(weapp = "2.13.0")]
        addMarkers(option: MapContext::AddMarkersOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16226")]
        #[since(weapp = "2.13.0")]
        removeMarkers(option: MapContext::RemoveMarkersOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:16034")]
        #[since(weapp = "2.13.0")]
        initMarkerCluster(option?: MapContext::InitMarkerClusterOption) => Promise<CallbackResult>,
        #[platforms(weapp)]
        #[since(weapp = "2.13.0")]
        on(
            event: MapContext::MapEventKey,
            callback: (res: MapContext::MapEventMarkerClusterCreate | MapContext::MapEventMarkerClusterClick) => void,
        ) => void,
    }

    namespace MapContext {
        interface GetCenterLocationOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetCenterLocationSuccessCallbackResult) => void,
        }

        interface GetCenterLocationSuccessCallbackResult extends CallbackResult {
            latitude: number,
            longitude: number,
            errMsg: string,
        }

        interface SetLocMarkerIconOption {
            iconPath: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface GetRegionOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetRegionSuccessCallbackResult) => void,
        }

        interface GetRegionSuccessCallbackResult extends CallbackResult {
            northeast: MapPosition,
            southwest: MapPosition,
        }

        interface GetRotateOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetRotateSuccessCallbackResult) => void,
        }

        interface GetRotateSuccessCallbackResult extends CallbackResult {
            rotate: number,
            errMsg: string,
        }

        interface GetScaleOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetScaleSuccessCallbackResult) => void,
        }

        interface GetScaleSuccessCallbackResult extends CallbackResult {
            scale: number,
            errMsg: string,
        }

        interface GetSkewOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (result: GetSkewSuccessCallbackResult) => void,
        }

        interface GetSkewSuccessCallbackResult extends CallbackResult {
            skew: number,
            errMsg: string,
        }

        interface IncludePointsOption {
            points: MapPosition[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            padding?: number[],
            success?: (res: CallbackResult) => void,
        }

        interface MapPosition {
            latitude: number,
            longitude: number,
        }

        interface MapBoundary {
            southwest: MapPosition,
            northeast: MapPosition,
        }

        interface MoveToLocationOption {
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            #[since(weapp = "2.8.0")]
            latitude?: number,
            #[since(weapp = "2.8.0")]
            longitude?: number,
            success?: (res: CallbackResult) => void,
        }

        interface TranslateMarkerOption {
            autoRotate: boolean,
            destination: MapPosition,
            markerId: number,
            rotate: number,
            animationEnd?: (...args: any[]) => any,
            complete?: (res: CallbackResult) => void,
            duration?: number,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetCenterOffsetOption {
            offset: number[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveCustomLayerOption {
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddCustomLayerOption {
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddGroundLayerOption {
            id: number,
            src: string,
            bounds: MapBoundary,
            #[default(true)]
            visible?: boolean,
            #[default(1)]
            zIndex?: number,
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddVisualLayerOption {
            layerId: number,
            #[unit(s)]
            #[default(0)]
            interval?: number,
            #[default(1)]
            zIndex?: number,
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveVisualLayerOption {
            layerId: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddArcOption {
            id: number,
            start: MapPosition,
            end: MapPosition,
            pass?: MapPosition,
            #[default(0)]
            angle?: number,
            #[default(5)]
            width?: number,
            #[default("#000000")]
            color?: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveArcOption {
            id: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface SetBoundaryOption {
            southwest: MapPosition,
            northeast: MapPosition,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface UpdateGroundOverlayOption {
            id: number,
            src: string,
            bounds: MapBoundary,
            #[default(true)]
            visible?: boolean,
            #[default(1)]
            zIndex?: number,
            #[default(1)]
            opacity?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveGroundOverlayOption {
            id: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface ToScreenLocationOption {
            latitude: number,
            longitude: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface FromScreenLocationOption {
            x: number,
            y: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface OpenMapAppOption {
            longitude: number,
            latitude: number,
            destination: string,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface AddMarkersOption {
            markers: crate::general::Marker[],
            #[default(false)]
            clear?: boolean,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface RemoveMarkersOption {
            markerIds: number[],
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        interface InitMarkerClusterOption {
            #[default(true)]
            enableDefaultStyle?: boolean,
            #[default(true)]
            zoomOnClick?: boolean,
            #[default(60)]
            gridSize?: number,
            complete?: (res: CallbackResult) => void,
            fail?: (res: CallbackResult) => void,
            success?: (res: CallbackResult) => void,
        }

        type MapEventKey = "markerClusterCreate" | "markerClusterClick";

        interface MapEventMarkerClusterCreate {
            clusters: ClusterInfo[],
        }

        interface MapEventMarkerClusterClick {
            cluster: ClusterInfo,
        }

        interface ClusterInfo {
            clusterId: number,
            center: LatLng,
            markerIds: number[],
        }

        interface LatLng {
            lat: number,
            lng: number,
        }
    }

    /// Creates the `MapContext` that controls the map component with this id.
    #[platforms(weapp, tt)]
    #[found(alipay = "@mini-types/my@3.0.14/types/lib.my.d.ts:1948")]
    #[corrected((mapId: string, component?: any) => MapContext, "the client takes the page or the component itself, and refuses a copy")]
    #[see("https://docs.taro.zone/docs/apis/media/map/createMapContext/")]
    function createMapContext(mapId: string, component?: Record<string, any>) => MapContext;
}
