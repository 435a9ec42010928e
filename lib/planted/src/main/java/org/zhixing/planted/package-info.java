/// Reports that are consistent by construction, and faults planted into them. Nothing here knows how the audit works.
package org.zhixing.planted;
