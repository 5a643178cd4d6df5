// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/presentperson.h"
#include "ui/viewpoint.h"

#include <QWidget>

/// Above the composer: who else writes on this incident now, and since when; what they have written can be copied.
class OthersWriting : public QWidget
{
    Q_OBJECT
public:
    explicit OthersWriting(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Those of them who write.
    void show(const std::vector<PresentPerson> &others);

Q_SIGNALS:
    void takeOverWanted(const PresentPerson &writer);

private:
    void addLine(const PresentPerson &writer);

    Viewpoint m_viewpoint;
    std::vector<PresentPerson> m_writers;
};
