import {loadWidths} from '../src/report/columns.ts'

// What the command line does before it writes anything but the short reports.
await loadWidths()
