'use client';

import { FaultPage } from '@/components/errors/fault-page';

export default FaultPage;
