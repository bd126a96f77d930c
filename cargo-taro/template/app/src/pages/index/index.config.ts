export default definePageConfig({ navigationBarTitleText: 'NAME' })
