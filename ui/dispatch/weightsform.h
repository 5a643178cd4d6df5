// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "ui/directory/recordform.h"

/// How much distance, skills and the rest count when technicians are ranked.
class WeightsForm : public RecordForm
{
    Q_OBJECT
public:
    WeightsForm(Dispatching &dispatching, const DispatchWeights &weights, QWidget *parent = nullptr);

protected:
    QFuture<Result<void>> write() override;

private:
    Dispatching &m_dispatching;
    std::vector<CheckedLine *> m_lines; ///< in the order of DispatchWeights
};
