// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/overwrite.h"

namespace hookdesk {

namespace {

template <typename T>
void fillWithZeros(T *first, size_t count)
{
    volatile T *at = first;
    for (size_t i = 0; i < count; ++i)
        at[i] = 0;
}

} // namespace

void overwrite(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        fillWithZeros(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void overwrite(std::vector<quint64> &numbers)
{
    fillWithZeros(numbers.data(), numbers.size());
    numbers.clear();
}

} // namespace hookdesk
