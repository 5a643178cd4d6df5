// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/moments.h"
#include "ui/viewpoint.h"

#include <QWidget>

class ElidedLabel;
class IconLabel;
class QComboBox;
class QLineEdit;
class QPushButton;

/// A moment chosen from a few usual ones, or typed as one says it: "mañana 9", "Tue 16:30", "+3d". Past ones start with "Now", coming ones
/// with "in 1 hour". Says below how it was understood, and what the calendar has against it, with the next moment at hand.
class MomentEdit : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Past, Coming };

    MomentEdit(Kind kind, const QString &name, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Offers these, with their words, instead of the usual ones.
    void offer(std::vector<std::pair<QString, Instant>> moments);
    /// By which working days and hours it counts and warns; without one every hour is open.
    void setCalendar(const WorkingCalendar &calendar);
    /// Nothing stands for now; nothing too while what is typed is not understood.
    std::optional<Instant> moment() const;
    /// The beginning of a window, where one was typed.
    std::optional<Instant> from() const;
    /// False while something is typed that is no moment.
    bool isUnderstood() const { return m_problem.isEmpty(); }
    /// What is wrong with it, in one sentence.
    QString problem() const { return m_problem; }
    /// What is typed and not understood stays as it is.
    void setMoment(std::optional<Instant> moment, std::optional<Instant> from = {});
    /// As if nothing had been typed or chosen.
    void reset();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildNote();
    void fill();
    void chosen();
    void beginTyping(const QString &first);
    bool isTyping() const;
    MomentAsked asked() const;
    std::optional<MomentSpan> span() const;
    void type(const MomentSpan &moment);
    /// Reads what is typed, and says how it was understood.
    void understand();
    void note();
    void say(const QString &words, const QString &icon, Tone tone, const std::optional<MomentSpan> &instead);

    Kind m_kind;
    Viewpoint m_viewpoint;
    std::optional<WorkingCalendar> m_calendar;
    std::vector<std::pair<QString, Instant>> m_offered;
    std::optional<MomentSpan> m_typedMoment;
    std::optional<MomentSpan> m_instead;
    QString m_problem;
    bool m_isByHand = false; ///< what stands in the field was typed, and is read again by other hours
    QComboBox *m_usual;
    QLineEdit *m_typed;
    QWidget *m_note;
    IconLabel *m_icon;
    ElidedLabel *m_words;
    QPushButton *m_take;
};
