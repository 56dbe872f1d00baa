// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sounddevice.h"

#include <QIODevice>

#include <algorithm>

namespace fw::audio {

namespace {

QIODevice *deviceOf(void *user)
{
    return static_cast<QIODevice *>(user);
}

sf_count_t lengthOf(void *user)
{
    return deviceOf(user)->size();
}

sf_count_t seekTo(sf_count_t offset, int whence, void *user)
{
    QIODevice *device = deviceOf(user);
    const sf_count_t base = whence == SEEK_CUR   ? device->pos()
                            : whence == SEEK_END ? device->size()
                                                 : 0;
    return device->seek(base + offset) ? device->pos() : -1;
}

sf_count_t readInto(void *bytes, sf_count_t count, void *user)
{
    return std::max<qint64>(deviceOf(user)->read(static_cast<char *>(bytes), count), 0);
}

sf_count_t writeFrom(const void *bytes, sf_count_t count, void *user)
{
    return std::max<qint64>(deviceOf(user)->write(static_cast<const char *>(bytes), count), 0);
}

sf_count_t placeOf(void *user)
{
    return deviceOf(user)->pos();
}

} // namespace

SF_VIRTUAL_IO soundDevice()
{
    return {lengthOf, seekTo, readInto, writeFrom, placeOf};
}

} // namespace fw::audio
