// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "ui/viewpoint.h"

#include <QWidget>

class IconLabel;
class QPushButton;
class QToolButton;
class TextLabel;

/// Says who is ringing, above every page, until somebody answers or lets it be; several calls stand behind each other.
class RingBanner : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t most = 20; ///< that ring at once

    RingBanner(Calls &calls, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// A call comes in.
    void ring(const QString &number, const QString &line);
    /// A call that was answered, and of which nobody writes anything: it is logged.
    void letBe(const Call &call, const QString &why = {});
    /// How many ring.
    int count() const { return int(m_ringing.size()); }

Q_SIGNALS:
    /// The person picks up.
    void answered(const Call &call);
    void failed(const Error &error);
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Ringing
    {
        Call call;
        std::optional<CallMatches> matches;
    };
    void show();
    void step(int by);
    void answer();
    void leaveToColleague();
    void miss();
    void drop();
    void putBack(const Call &call, const Error &error);
    QString who(const Ringing &ringing) const;

    Calls &m_calls;
    Viewpoint m_viewpoint;
    std::vector<Ringing> m_ringing;
    size_t m_at = 0;
    TextLabel *m_title;
    TextLabel *m_detail;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_answer;
    QPushButton *m_colleague;
    QPushButton *m_dismiss;
};
