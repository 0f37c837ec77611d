// The JSON data files: the whole register, the data package, and the schemas.
import { dataFile, dataPaths } from '../../_data-file.ts';

export const getStaticPaths = () => dataPaths('.json');

export const GET = dataFile;
