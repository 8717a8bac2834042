export default {rules: {unfortunately: "off"}}
